/** What carries messages between the windows of a talk: the browser, to all of its own, and the talk's server, to all of every device. */
import type { Channel, Message } from './keep-in-step.ts'

/** All windows of this browser that show the talk from the same server. */
export function windowsOfThisBrowser(base: string): Channel {
  const channel = new BroadcastChannel(`out-of-rhythm${base}`)
  return {
    post: message => channel.postMessage(message),
    listen: hear => channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data)),
  }
}

/**
 * The talk's server, which passes on what it hears and remembers the talk. While it is away nothing is lost: the browser calls
 * again by itself, and `connected` is told each time it is through.
 */
export function serverOfTheTalk(base: string, window: string, connected: (isConnected: boolean) => void): Channel {
  const name = encodeURIComponent(window)
  const events = new EventSource(`${base}talk/hear?window=${name}`)
  events.addEventListener('open', () => connected(true))
  events.addEventListener('error', () => connected(false))
  return {
    post: message => void fetch(`${base}talk/say?window=${name}`, { method: 'POST', body: JSON.stringify(message), keepalive: true }).catch(() => {}),
    listen: hear => events.addEventListener('message', ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Message)),
  }
}

/** Several channels as one. What is heard twice changes nothing. */
export function together(...channels: readonly Channel[]): Channel {
  return {
    post: message => channels.forEach(channel => channel.post(message)),
    listen: hear => channels.forEach(channel => channel.listen(hear)),
  }
}
