/** What the JavaScript engine offers beyond the platform's, and is therefore taken out of every realm. */

/** Global names removed, with the reason. */
export const REMOVED_GLOBALS: Readonly<Record<string, string>> = {
    console: 'not part of the language; added by V8',
    WebAssembly: 'not part of the language',
    SharedArrayBuffer: 'no threads on the platform',
    Atomics: 'no threads on the platform',
    Reflect: 'unsupported in ES12 mode (JavaScript compatibility guide)',
    WeakRef: 'unsupported in ES12 mode (JavaScript compatibility guide)',
    FinalizationRegistry: 'comes with WeakRef',
    AggregateError: 'subclass behaviour of V8; not listed by the platform',
    Iterator: 'later than ES2021',
    Intl: 'not offered by the platform engine',
}

/** Members removed from built-ins: everything later than ES2021 and V8's own additions. */
export const REMOVED_MEMBERS: readonly (readonly [path: string, names: readonly string[]])[] = [
    ['Array', ['fromAsync']],
    [
        'Array.prototype',
        ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'group', 'groupToMap'],
    ],
    ['String.prototype', ['at', 'isWellFormed', 'toWellFormed']],
    ['Object', ['hasOwn', 'groupBy']],
    ['Map', ['groupBy']],
    ['Promise', ['withResolvers', 'try']],
    ['RegExp.prototype', ['hasIndices', 'unicodeSets']],
    [
        'ArrayBuffer.prototype',
        ['resize', 'resizable', 'maxByteLength', 'transfer', 'transferToFixedLength', 'detached'],
    ],
    ['Error', ['captureStackTrace']],
]
