/** WebDriver BiDi over a WebSocket. */

/** Part of what events tell. */
export interface Told {
  context?: string
  source?: { context?: string }
  level?: string
  text?: string
  errorText?: string
  request?: { url: string }
  response?: { status: number }
}

/** Whatever comes: what a command answers, or an event. */
interface Message { type: 'success' | 'error' | 'event', id: number, result: never, error?: string, message?: string, method: string, params: Told }

/** A connection: commands with what they answer, and events. */
export class Bidi {
  private last = 0
  private readonly open = new Map<number, { resolve: (result: never) => void, reject: (error: Error) => void }>()
  private readonly listeners = new Set<(event: string, told: Told) => void>()
  private readonly socket: WebSocket

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.addEventListener('message', ({ data }) => {
      const { type, id, result, error, message, method, params } = JSON.parse(String(data)) as Message
      if (type === 'event')
        return this.listeners.forEach(listener => listener(method, params))
      const asked = this.open.get(id)
      this.open.delete(id)
      if (type === 'success')
        asked?.resolve(result)
      else
        asked?.reject(new Error(`${error}: ${message}`))
    })
  }

  /** Throws where nobody answers. */
  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url)
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve())
      socket.addEventListener('error', () => reject(new Error(`nobody answers at ${url}`)))
    })
    return new Bidi(socket)
  }

  /** What a command answers. Rejects with what the browser says is wrong. */
  ask<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.last
    this.socket.send(JSON.stringify({ id, method, params }))
    return new Promise<Result>((resolve, reject) => this.open.set(id, { resolve, reject }))
  }

  /** Listens until the returned function is called. */
  listen(listener: (event: string, told: Told) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.socket.close()
  }
}
