/**
 * Runs one of the project's commands: `node scripts/run.mjs scripts/commands/start` runs scripts/commands/start.ts.
 *
 * Plain JavaScript for any Node from 20 up. It installs the locked packages when they are missing or out of
 * date, then hands over to the Node 24 among them, which the tools and the TypeScript scripts need. Where the
 * project has no Node for the system, the host's own must be 22.18 or later.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

if (Number.parseInt(process.versions.node) < 20) {
  console.error(`This needs Node 20 or later; this is ${process.version}. Install a newer Node and run the command again.`)
  process.exit(1)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const [command, ...args] = process.argv.slice(2)

function readJson(path) {
  return JSON.parse(readFileSync(root + path, 'utf8'))
}

/** Whether what is installed is what the lock file says. Optional packages are for other systems. */
function isInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`))
    return false
  const installed = readJson('node_modules/.package-lock.json').packages
  return Object.entries(readJson('package-lock.json').packages)
    .every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version)
}

function install() {
  console.log('Installing the locked packages (about a minute, needs the network; later runs need neither) ...')
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { status } = spawnSync(program, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: !npm && process.platform === 'win32' })
  if (status !== 0) {
    console.error('\nThe packages could not be installed; see npm\'s message above. Is the network there? Then run the command again.')
    process.exit(1)
  }
}

/** The Node that runs the scripts: the project's own, or a host's that can run TypeScript. */
function findNode() {
  const own = Object.keys(readJson('package.json').optionalDependencies)
    .map(name => `${root}node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`)
    .find(existsSync)
  if (own)
    return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18))
    return process.execPath
  console.error(`This system needs Node 22.18 or later; this is ${process.version}. Install a newer Node and run the command again.`)
  process.exit(1)
}

if (!isInstalled())
  install()
const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', `${root}${command}.ts`, ...args], { cwd: root, stdio: 'inherit' })
process.on('SIGINT', () => {}) // from the keyboard: the command gets it too, and decides
for (const signal of ['SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(signal))
child.on('close', code => process.exit(code ?? 1))
