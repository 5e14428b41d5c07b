/** Keeps this machine's screen from sleep while the view is seen, where the browser can; it lets go whenever the view is hidden. */
export function keepAwake(): void {
  const ask = () => void (document.visibilityState === 'visible' && navigator.wakeLock?.request('screen').catch(() => {}))
  document.addEventListener('visibilitychange', ask)
  ask()
}
