/** The lint rules for script that runs on the platform's engine, made from the list of what that engine refuses. */
import { readFileSync } from 'node:fs'
import servicenow from '@servicenow/eslint-plugin-sdk-app-plugin'

const engine = JSON.parse(readFileSync(new URL('../engine.json', import.meta.url), 'utf8'))
// Of the plugin's preset only the list of absent globals is needed: the rest is stated more exactly here and in rings.mjs.
const absentGlobals = servicenow.configs.recommended.rules['no-restricted-globals'].slice(1)

const SYNTAX = [
    ['MethodDefinition > FunctionExpression[async=true]', 'async class methods are disallowed by the engine'],
    [':function[async=true][generator=true]', 'async generators are disallowed by the engine'],
    ['ForOfStatement[await=true]', 'for await is disallowed by the engine'],
    [
        ':matches(PropertyDefinition, MethodDefinition) > PrivateIdentifier.key',
        'private members are not supported by the engine',
    ],
    ["BinaryExpression[operator='in'] > PrivateIdentifier", 'private members are not supported by the engine'],
    ['StaticBlock', 'static blocks are not supported by the engine'],
    [
        `:matches(ClassDeclaration, ClassExpression)[superClass.name=/^(${engine.bases.join('|')}|\\w*Error)$/]`,
        'built-ins cannot be subclassed on the engine',
    ],
    ["NewExpression[callee.name='Function']", 'new Function() is disallowed by the engine'],
    ["CallExpression[callee.name='Function']", 'Function() is disallowed by the engine'],
    ['Literal[regex.flags=/[dv]/]', 'regular expression flags d and v came after ES2021'],
    [
        "NewExpression[callee.name='RegExp'][arguments.1.value=/[dv]/]",
        'regular expression flags d and v came after ES2021',
    ],
    ['ImportExpression', 'dynamic import is not supported by the engine'],
    ...Object.entries(engine.methods).map(([name, why]) => [
        `CallExpression[callee.property.name='${name}']`,
        `.${name}() ${why}`,
    ]),
    ...Object.entries(engine.functions).map(([path, why]) => {
        const [object, property] = path.split('.')
        return [`MemberExpression[object.name='${object}'][property.name='${property}']`, `${path} ${why}`]
    }),
    ...Object.entries(engine.calls).map(([path, why]) => {
        const [object, property] = path.split('.')
        return [`CallExpression[callee.object.name='${object}'][callee.property.name='${property}']`, why]
    }),
    ...Object.entries(engine.recordMethods).map(([name, why]) => [
        `CallExpression[callee.property.name='${name}']`,
        why,
    ]),
    ['Literal[value=/^[0-9a-f]{32}$/]', 'a sys_id is looked up by name, never written into a script'],
]

/** Nothing documents a conditional update as one step: a unique index decides who has a row (decision 7). And customers' rules see every write. */
const WRITES = [
    [
        "MemberExpression[property.name='updateMultiple']",
        'updateMultiple is no lock and no counter: use claims.ts, and write rows by sys_id',
    ],
    ["MemberExpression[property.name='setWorkflow']", 'setWorkflow would switch the rules of the customer off'],
]

/** A delivery becomes the same records in anybody's session (decision 9): display values follow its language and time zone. */
const SESSION = [
    [
        'MemberExpression[property.name=/^(getDisplayValue|setDisplayValue|getDisplayValueInternal|getByFormat)$/]',
        'display values follow the language and time zone of the session: use the stored value',
    ],
    [
        "MemberExpression[object.name='gs'][property.name=/^(getUserID|getUser|getUserDisplayName|getTimeZoneName|getDateFormat|getDateTimeFormat|getTimeFormat|hasRole)$/]",
        'the user of the session only happens to run the work: people are named by platform/people.ts',
    ],
    ["ImportSpecifier[imported.name='GlideRecordSecure']", 'what the session may read decides nothing: use table.ts'],
]

/** Time and chance reach the inner rings as arguments. */
const IMPURE = [
    ["CallExpression[callee.object.name='Date'][callee.property.name='now']", 'time arrives as an argument'],
    ["NewExpression[callee.name='Date'][arguments.length=0]", 'time arrives as an argument'],
    ["CallExpression[callee.name='Date']", 'time arrives as an argument'],
    ["MemberExpression[object.name='Math'][property.name='random']", 'chance arrives as an argument'],
]

/** The SDK writes import specifiers into the package as they are, and the platform wants the extension. */
export const EXTENSION_IS_WRITTEN = [
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^[.]/]:not([source.value=/[.](ts|tsx|js|mjs|cjs|json|css)$/])',
    'the extension of a relative import must be written',
]

const toOptions = (entries) => entries.map(([selector, message]) => ({ selector, message }))
const restricted = new Map([
    ...absentGlobals.map(({ name, message }) => [name, message]),
    ...Object.entries(engine.globals),
])

/** Rules for every module below src/server. */
export const engineRules = {
    'no-restricted-globals': ['error', ...[...restricted].map(([name, message]) => ({ name, message }))],
    'no-restricted-syntax': ['error', ...toOptions([...SYNTAX, ...WRITES, ...SESSION, EXTENSION_IS_WRITTEN])],
    'no-eval': 'error',
    'no-implied-eval': 'error',
}

/** The same for the two rings that are pure: neither clock nor chance. */
export const pureRules = {
    ...engineRules,
    'no-restricted-syntax': [
        'error',
        ...toOptions([...SYNTAX, ...WRITES, ...SESSION, EXTENSION_IS_WRITTEN, ...IMPURE]),
    ],
}
