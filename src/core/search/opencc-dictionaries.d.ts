/** The package types its converters only; each of its dictionaries is 'from to|from to|…'. */
declare module 'opencc-js/dict/JPShinjitaiCharactersRev' {
  const pairs: string
  export default pairs
}
