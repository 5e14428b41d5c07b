/** What holds our changes of Slidev's client to the client that is installed: each that no longer fits stops the server or the build. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { root } from '../deck/root.ts'

/** Lines of a file that read otherwise. */
export interface Change { file: string, before: string, after: string }

const advice = 'look what the installed version does there, then correct or remove it'

/** What of the files of node_modules that `where` (a file of ours) replaces or changes is not there. Pure but for reading them. */
export function misfits(where: string, files: readonly string[], changes: readonly Change[] = []): string[] {
  const read = (file: string) => readFileSync(join(root, 'node_modules', file), 'utf8')
  const isThere = (file: string) => existsSync(join(root, 'node_modules', file))
  return [
    ...[...files, ...changes.map(({ file }) => file)].filter(file => !isThere(file)).map(file => `${where} puts something in the place of node_modules/${file}, which is not there; ${advice}`),
    ...changes.filter(({ file, before }) => isThere(file) && !read(file).includes(before)).map(({ file, before }) => `${where} changes "${before}" in node_modules/${file}, which does not have it; ${advice}`),
  ]
}

/** The code with its changes made. Throws where one finds nothing to change. */
export function changedCode(where: string, code: string, changes: readonly Change[]): string {
  return changes.reduce((text, { file, before, after }) => {
    if (!text.includes(before))
      throw new Error(`${where} changes "${before}" in ${file}, which does not have it; ${advice}`)
    return text.replace(before, () => after)
  }, code)
}

/** The names that a module of JavaScript or TypeScript exports, without those of another that it passes on whole. */
export function exportsOf(source: string): string[] {
  return parseAst(source, { lang: 'ts' }).body.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration')
      return ['default']
    if (node.type !== 'ExportNamedDeclaration')
      return []
    const { declaration, specifiers } = node
    const declared = declaration?.type === 'VariableDeclaration' ? declaration.declarations.map(({ id }) => id) : declaration && 'id' in declaration ? [declaration.id] : []
    const passedOn = specifiers.map(({ exported }) => exported.type === 'Literal' ? exported.value : exported.name)
    const named = declared.flatMap((id): ({ type: string, name?: unknown } | null)[] => id?.type === 'ObjectPattern' ? id.properties.map(part => part.type === 'Property' ? part.value : part) : [id as { type: string } | null])
    return [...named.flatMap(id => id?.type === 'Identifier' ? [String(id.name)] : []), ...passedOn]
  })
}

/** What a stand-in offers and the file in whose place it stands does not, which has been changed since; undefined when all is right. */
export function strangerIn(standIn: string, original: string): string | undefined {
  const known = exportsOf(original)
  return known.length === 0 ? undefined : exportsOf(standIn).find(name => !known.includes(name)) // what exports nothing is no module
}
