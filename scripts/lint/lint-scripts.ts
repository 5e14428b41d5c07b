/**
 * Finds what code for visitors asks of a browser that one of the declared browsers lacks. The types say whose method or property is
 * meant, so that those of instances are found, too: `element.checkVisibility` is one of Element. What each browser has, MDN's data says.
 *
 * Not covered: what that data does not know, values of options, what goes by way of `any`, and expressions in templates. Syntax is
 * the build's matter.
 */
import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier } from '@mdn/browser-compat-data'
import ts from 'typescript'
import { lackedBy } from '../deck/browsers.ts'
import { root } from '../deck/root.ts'

/** Where something is asked for, what, and who lacks it. */
export interface Lack { where: string, what: string, by: readonly string[] }

const VUE = '.vue.ts'

/** The script of a component, with its lines where they are. */
function scriptOf(component: string): string {
  const [whole, open] = /(<script\b[^>]*>)[^]*?(?=<\/script>)/.exec(component) ?? ['', '']
  const before = component.slice(0, component.indexOf(whole))
  return `${before.replace(/[^\n]/g, '')}${whole.slice(open.length)}`
}

/** A program of these files; a component is its script, under its name with `.ts` at the end. `given` are texts in the place of files. */
function programOf(files: readonly string[], given: ReadonlyMap<string, string>): ts.Program {
  const config = ts.readConfigFile(`${root}tsconfig.json`, path => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, dirname(`${root}tsconfig.json`))
  const host = ts.createCompilerHost(options)
  const read = (path: string) => given.get(path) ?? (path.endsWith(VUE) ? scriptOf(readFileSync(path.slice(0, -'.ts'.length), 'utf8')) : undefined)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = path => files.includes(path) || fileExists(path)
  host.readFile = path => read(path) ?? readFile(path)
  host.getSourceFile = (path, target) => {
    const text = read(path)
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target, true)
  }
  // All that any browser has, so that what is too new has a name to be refused by.
  const lib = ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']
  return ts.createProgram([...files, `${root}env.d.ts`], { ...options, lib, types: ['vite/client'], noEmit: true }, host)
}

/** The interface, class or global object of the browser that declares a name; '' for a global; undefined for what is no part of a browser. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  if (!/\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName))
    return undefined
  const { parent } = declaration
  if (ts.isInterfaceDeclaration(parent))
    return parent.name.text
  if (ts.isTypeLiteralNode(parent)) // declare var URL: { canParse(...): ... }
    return ts.isVariableDeclaration(parent.parent) ? `${parent.parent.name.getText()} itself` : undefined
  const block = ts.findAncestor(declaration, ts.isModuleBlock)
  return block ? `${block.parent.name.text} itself` : ''
}

const api = bcd.api as Record<string, Identifier>
const builtins = (bcd.javascript.builtins ?? {}) as Record<string, Identifier>

/** What MDN's data says of a member of an object; of a global, where the object is ''. */
function featureOf(owner: string, name: string): Identifier | undefined {
  if (owner === '')
    return builtins[name] ?? api[name] ?? api.Window?.[name]
  const plain = owner.replace(/ itself$|Constructor$/, '').replace(/^Readonly(?=Array|Map|Set)|(?<=^Iterator)Object$/, '')
  const isStatic = / itself$|Constructor$/.test(owner)
  return isStatic ? builtins[plain]?.[name] ?? api[plain]?.[`${name}_static`] ?? api[plain]?.[name] : builtins[plain]?.[name] ?? api[plain]?.[name]
}

/** The names of a type and of all that it is derived from: the data has members of mixins at each that takes them in. */
function namesOf(type: ts.Type): string[] {
  const types = type.isUnion() ? type.types : [type]
  return types.flatMap(one => [one.symbol?.name ?? '', ...(one.getBaseTypes?.() ?? []).flatMap(namesOf)]).filter(name => name !== '')
}

/** What a name in the code stands for, taken out of an object or not. */
function symbolOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name
  return ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent) && name === (parent.propertyName ?? parent.name)
    ? checker.getTypeAtLocation(parent.parent).getProperty(name.text)
    : checker.getSymbolAtLocation(name)
}

function lacksOf(source: ts.SourceFile, checker: ts.TypeChecker): Lack[] {
  const lacks: Lack[] = []
  const visit = (node: ts.Node) => {
    ts.forEachChild(node, visit)
    if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node))
      return
    const [declaration] = symbolOf(node, checker)?.declarations ?? []
    const owner = declaration && ownerOf(declaration)
    if (owner === undefined)
      return
    const receivers = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
      ? namesOf(checker.getApparentType(checker.getTypeAtLocation(node.parent.expression)))
      : []
    const [feature] = [owner, ...receivers].map(one => featureOf(one, node.text)).filter(feature => feature !== undefined)
    const by = lackedBy(feature)
    if (by.length === 0)
      return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    const where = relative(root, source.fileName).replace(/\.vue\.ts$/, '.vue')
    lacks.push({ where: `${where}:${line + 1}`, what: [owner.replace(/ itself$|Constructor$/, ''), node.text].filter(Boolean).join('.'), by })
  }
  visit(source)
  return lacks
}

/**
 * What is asked for in these files, `.ts` or `.vue`, as absolute paths. `given` are texts that are read in the place of files.
 */
export function lacksOfScripts(files: readonly string[], given: ReadonlyMap<string, string> = new Map()): Lack[] {
  const sources = files.map(file => file.endsWith('.vue') ? `${file}.ts` : file)
  const program = programOf(sources, given)
  const checker = program.getTypeChecker()
  return sources.flatMap(file => lacksOf(program.getSourceFile(file)!, checker))
}
