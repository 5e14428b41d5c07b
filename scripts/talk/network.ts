/** Where other devices reach this machine. */
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'

/** Addresses of home and office networks first, then any other; those of programs on this machine last. */
function rank(name: string, address: string): number {
  return /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap)/.test(name) ? 2 : /^(?:192\.168|10|172\.(?:1[6-9]|2\d|3[01]))\./.test(address) ? 0 : 1
}

/** The machine's addresses on its networks, the likeliest first; none without a network. */
export function addressesHere(interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) => infos.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => ({ address, rank: rank(name, address) })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ address }) => address)
}

/** White on black whatever the terminal's colours are: not every camera reads it the other way round. */
const inInk = (code: string) => process.stdout.isTTY ? code.split('\n').map(line => `  \x1B[40;97m${line}\x1B[0m`).join('\n') : code

/** What the terminal shows whoever would take a phone for a clicker. */
export function invitation(addresses: readonly string[], port: number, secret: string): string {
  const [first, ...others] = addresses.map(address => `http://${address}:${port}/${secret}`)
  if (first === undefined)
    return 'There is no network that a phone could reach the talk by; the talk goes on without. Once there is one, the address is printed here.'
  return [
    inInk(renderUnicodeCompact(first)),
    `  phone     ${first}`,
    ...others.map(other => `            or, on another network, ${other}`),
    '            For this talk alone; whoever has the address can move the slides. Phone and computer must be in one network.',
  ].join('\n')
}

/** Calls whenever the machine's addresses have become others. Returns what ends that. */
export function watchAddresses(changed: (addresses: readonly string[]) => void): () => void {
  let known = addressesHere()
  const timer = setInterval(() => {
    const now = addressesHere()
    if (now.join() !== known.join())
      changed(now)
    known = now
  }, 3000)
  return () => clearInterval(timer)
}
