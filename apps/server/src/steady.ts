import { setFlagsFromString } from 'node:v8'

/**
 * Every thread that runs TypeScript shares the compiled code of Node's type stripper, and V8 may free a piece of it while
 * another thread still runs it: the whole process ends then. Until V8 is mended, that code stays, a few MB of it.
 * (https://github.com/nodejs/node/issues/64500)
 */
setFlagsFromString('--no-wasm-code-gc')
