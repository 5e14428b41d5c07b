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
  const events = new EventSource(`${base}talk/hear?window=${encodeURIComponent(window)}`)
  events.addEventListener('open', () => connected(true))
  events.addEventListener('error', () => connected(false))
  return {
    ...toServerOfTheTalk(base, window),
    listen: hear => events.addEventListener('message', ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Message)),
  }
}

/** What a browser still sends for a window that is closed, all together 64 kB. */
const isShort = (body: string) => body.length < 4096

/**
 * Only says something to the talk's server. A browser has six connections to one, and whoever listens takes one up: a frame hears
 * from the window it is in.
 */
export function toServerOfTheTalk(base: string, window: string): Channel {
  const address = `${base}talk/say?window=${encodeURIComponent(window)}`
  return {
    post: (message) => {
      const body = JSON.stringify(message)
      void fetch(address, { method: 'POST', body, keepalive: isShort(body) }).catch(() => {})
    },
    listen: () => {},
  }
}

/** A window's name, which no other has. Over plain HTTP a phone has no crypto.randomUUID. */
export const nameOfWindow = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), number => number.toString(36)).join('-')

/** Several channels as one. What is heard twice changes nothing. */
export function together(...channels: readonly Channel[]): Channel {
  return {
    post: message => channels.forEach(channel => channel.post(message)),
    listen: hear => channels.forEach(channel => channel.listen(hear)),
  }
}
