/** Which message keys the code asks next-intl for, read from the syntax tree. */
import swc from '@swc/core'

const FACTORIES = new Set(['useTranslations', 'getTranslations'])
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassMethod'])
const ANY_KEY = '[^.]+(\\..+)?'

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const unwrap = (node) =>
  ['AwaitExpression', 'ParenthesisExpression', 'TsAsExpression', 'TsSatisfiesExpression'].includes(node?.type)
    ? unwrap(node.argument ?? node.expression)
    : node

/** The namespace of a useTranslations or getTranslations call, '' for the root; undefined for any other expression. */
function namespaceOf(expression) {
  const call = unwrap(expression)
  if (call?.type !== 'CallExpression' || !FACTORIES.has(call.callee.value)) return undefined
  const argument = call.arguments[0]?.expression
  if (argument?.type === 'StringLiteral') return argument.value
  if (argument?.type !== 'ObjectExpression') return ''
  return argument.properties.find(({ key }) => key?.value === 'namespace')?.value.value ?? ''
}

function* nodesOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value
    else for (const child of Object.values(value)) yield* nodesOf(child)
  }
}
const childrenOf = (node) =>
  Object.entries(node).flatMap(([name, value]) => (name === 'span' ? [] : [...nodesOf(value)]))

/** A translator handed to a function is known by the literal in its type, Translator<'Quiz'>; no other type makes one. */
function namespaceOfType(node) {
  if (node.type === 'TsTypeReference' && node.typeName.value === 'Translator')
    return node.typeParams?.params.find(({ type }) => type === 'TsLiteralType')?.literal.value
  for (const child of childrenOf(node)) {
    const found = namespaceOfType(child)
    if (found !== undefined) return found
  }
  return undefined
}

function bind(pattern, init, scope) {
  if (pattern.type === 'Identifier') {
    const namespace = namespaceOf(init)
    if (namespace !== undefined) scope.set(pattern.value, namespace)
  }
  const call = unwrap(init)
  const all = call?.type === 'CallExpression' && call.callee.property?.value === 'all'
  if (pattern.type === 'ArrayPattern' && all)
    pattern.elements.forEach((element, i) => {
      const item = call.arguments[0]?.expression.elements?.[i]?.expression
      if (element && item) bind(element, item, scope)
    })
}

/** Regular expressions (source text) for the keys that an argument may name. */
function keysOf(expression) {
  const node = unwrap(expression)
  if (node?.type === 'StringLiteral') return [literally(node.value)]
  if (node?.type === 'ConditionalExpression') return [...keysOf(node.consequent), ...keysOf(node.alternate)]
  if (node?.type === 'TemplateLiteral') return [node.quasis.map(({ cooked }) => literally(cooked)).join(ANY_KEY)]
  return [ANY_KEY]
}

/** Keys, as anchored regular expressions, that one source file asks for. `tsx`: whether the file may hold JSX. */
export function keysAskedFor(source, tsx = true) {
  const asked = []
  const visit = (node, outer) => {
    const scope = FUNCTIONS.has(node.type) ? new Map(outer) : outer
    for (const parameter of FUNCTIONS.has(node.type) ? node.params : []) {
      const pattern = parameter.pat ?? parameter
      const namespace = pattern.typeAnnotation && namespaceOfType(pattern.typeAnnotation)
      if (pattern.type === 'Identifier' && namespace !== undefined) scope.set(pattern.value, namespace)
    }
    if (node.type === 'VariableDeclarator' && node.init) bind(node.id, node.init, scope)
    if (node.type === 'CallExpression') {
      const { callee } = node
      const translator = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee
      const namespace = scope.get(translator.value) ?? namespaceOf(translator)
      if (namespace !== undefined)
        for (const key of keysOf(node.arguments[0]?.expression))
          asked.push(new RegExp(`^${namespace ? `${literally(namespace)}\\.` : ''}${key}$`))
    }
    for (const child of childrenOf(node)) visit(child, scope)
  }
  visit(swc.parseSync(source, { syntax: 'typescript', tsx }), new Map())
  return asked
}
