/** Who is answered: pages of the talk on this machine, and the devices that know its secret. Pure. */
import { timingSafeEqual } from 'node:crypto'

/** As much of a request as decides. */
export interface Asked {
  method: string
  /** without a query */
  path: string
  /** came in over an address that only this machine has */
  isLocal: boolean
  /** headers */
  host: string | undefined
  origin: string | undefined
  site: string | undefined
  cookie: string | undefined
}

export interface House {
  port: number
  /** where the talk's messages and notes are, with a slash at its end */
  inner: string
  /** the machine's addresses on the network */
  addresses: readonly string[]
  secret: string
}

export interface Refusal {
  status: 403 | 404 | 405
  says: string
}

const NOT_FOUND: Refusal = { status: 404, says: 'Not found' }

const COOKIE = 'talk'

/** What lets a device in again that has come with the secret; no other site can send it along, and no script read it. */
export const cookieOf = (secret: string) => `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Strict`

/** Whether two texts are the same, in a time that says nothing of how much of them is. */
function isSame(given: string | undefined, secret: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(secret)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Whether a request is for the address that lets a device in. */
export const comesWithSecret = ({ path }: Pick<Asked, 'path'>, secret: string) => isSame(path.slice(1), secret)

const hasCookie = (cookie: string | undefined, secret: string) =>
  (cookie ?? '').split(/;\s*/).some(pair => pair.startsWith(`${COOKIE}=`) && isSame(pair.slice(COOKIE.length + 1), secret))

/** Names as the header `Host` says them: without a port where it is the usual one. */
const hostsOf = (names: readonly string[], port: number) => names.map(name => new URL(`http://${name}:${port}`).host)

/** Why a request is not answered; undefined where it is. */
export function refusalOf({ method, path, isLocal, host, origin, site, cookie }: Asked, { port, inner, addresses, secret }: House): Refusal | undefined {
  const isOwnHost = host !== undefined && hostsOf(isLocal ? ['localhost', '127.0.0.1', '[::1]'] : addresses, port).includes(host)
  if (!isLocal && !(isOwnHost && (hasCookie(cookie, secret) || comesWithSecret({ path }, secret))))
    return NOT_FOUND
  if (!isOwnHost)
    return { status: 403, says: `This server answers as localhost:${port} alone.` }
  // A name that another site has turned to this machine is refused above; what it asks for from its own pages, here.
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return { status: 403, says: 'Another site has asked for this; type the address yourself.' }
  // Over plain HTTP browsers say it of this machine alone. Elsewhere the cookie says as much.
  if (path.startsWith(inner) && site !== 'same-origin' && (isLocal || site !== undefined))
    return { status: 403, says: 'This is for the pages of the talk alone.' }
  const isSaid = path === `${inner}say`
  if (isSaid ? method !== 'POST' : method !== 'GET' && method !== 'HEAD')
    return { status: 405, says: `This is not for ${method}.` }
  if (isSaid && origin !== `http://${host}`)
    return { status: 403, says: 'This is for the pages of the talk alone.' }
  return undefined
}
