import { get } from 'node:http'
import type { Message } from '../../setup/together/keep-in-step.ts'

/** Takes part in a talk without a browser, as a window of it would. */
export interface TalkClient {
  /** all that has been heard so far */
  heard: readonly Message[]
  /** says something; resolves to the answer's status and text */
  say: (message: unknown) => Promise<{ status: number, text: string }>
  leave: () => void
}

/** Joins the talk at `url` under a window's name. */
export async function joinTalk(url: string, window: string): Promise<TalkClient> {
  const heard: Message[] = []
  const request = get(`${url}talk/hear?window=${window}`, { headers: { 'Sec-Fetch-Site': 'same-origin' } })
  request.on('error', () => {}) // the server has gone
  await new Promise<void>(resolve => request.on('response', (response) => {
    let text = ''
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      const events = text.split('\n\n')
      text = events.pop()!
      heard.push(...events.filter(event => event.startsWith('data: ')).map(event => JSON.parse(event.slice(6)) as Message))
      resolve()
    }).on('error', () => {})
  }))
  return {
    heard,
    say: async (message) => {
      const body = typeof message === 'string' ? message : JSON.stringify(message)
      const answer = await fetch(`${url}talk/say?window=${window}`, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin', 'Origin': new URL(url).origin } })
      return { status: answer.status, text: await answer.text() }
    },
    leave: () => request.destroy(),
  }
}
