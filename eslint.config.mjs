// What lint refuses: what the platform's engine refuses, imports against the rings, SQL outside its room, and ordinary mistakes.
import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import { causeIsKeptRule } from './tools/lint/cause-is-kept.mjs'
import { EXTENSION_IS_WRITTEN, engineRules, pureRules } from './tools/lint/engine-rules.mjs'
import { openingSentenceRule } from './tools/lint/opening-sentence.mjs'
import { DOOR, instanceRoomsRule } from './tools/lint/instance-rooms.mjs'
import { ringsRule } from './tools/lint/rings.mjs'

const local = {
    rules: {
        rings: ringsRule,
        'instance-rooms': instanceRoomsRule,
        'opening-sentence': openingSentenceRule,
        'cause-is-kept': causeIsKeptRule,
    },
}

const [extensionSelector, extensionMessage] = EXTENSION_IS_WRITTEN
const extensionIsWritten = { selector: extensionSelector, message: extensionMessage }

const STATEMENT =
    '/^\\s*(SELECT\\s+([\\s\\S]*\\sFROM\\s|$)|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+(\\S+\\s+SET\\s|$)|DELETE\\s+FROM\\s|(CREATE|DROP|ALTER)\\s+(UNIQUE\\s+)?(TABLE|INDEX|VIEW|TRIGGER)\\s|PRAGMA\\s)/'
const noSql = [`Literal[value=${STATEMENT}]`, `TemplateElement[value.raw=${STATEMENT}]`].map((selector) => ({
    selector,
    message: 'SQL is written in instance/src/database only',
}))

// The name of a caught error says which error is meant, even where its content does not matter.
const unusedVariables = ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'none' }]

/** Variables that the platform gives to script text. */
const scriptGlobals = Object.fromEntries(
    [
        'Class',
        'GlideAggregate',
        'GlideDateTime',
        'GlideRecord',
        'GlideSecureRandomUtil',
        'current',
        'gs',
        'inputs',
        'outputs',
        'previous',
        'request',
        'require',
        'response',
        'sn_fd',
        'sn_ws',
        'x_kt_gov',
        'KeeptrustsModules',
    ].map((name) => [name, 'readonly']),
)
const nodeGlobals = Object.fromEntries(
    ['Buffer', 'URL', '__dirname', 'console', 'module', 'process', 'require', 'setTimeout'].map((name) => [
        name,
        'readonly',
    ]),
)

export default tseslint.config(
    {
        ignores: [
            'dist/**',
            'target/**',
            'out/**',
            '.now/**',
            'coverage/**',
            '@types/**',
            'src/fluent/generated/**',
            'src/server/vendor/*.js',
            'src/server/vendor/acorn.d.ts',
            'test/fixtures/**',
            'instance/test/fixtures/**',
        ],
    },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    js.configs.recommended,
    ...tseslint.configs.recommended,
    {
        files: ['**/*.{ts,tsx,mjs,cjs,js}'],
        plugins: { local },
        rules: {
            'local/rings': 'error',
            'local/instance-rooms': 'error',
            'local/opening-sentence': 'error',
            'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
            // Hostile text is our business: control characters stand in patterns on purpose.
            'no-control-regex': 'off',
            '@typescript-eslint/no-unused-vars': unusedVariables,
        },
    },
    {
        files: ['src/server/**/*.ts'],
        rules: engineRules,
    },
    {
        // What is thrown is described in one place. Of a text that is no JSON, or no script, there is nothing more to say.
        files: ['src/server/**/*.ts'],
        ignores: ['src/server/shared/{fault,json}.ts', 'src/server/script-analysis/core/parse-script.ts'],
        rules: { 'local/cause-is-kept': 'error' },
    },
    {
        // A refused read of the log is not touched, a refused probe is what is measured, and an unreadable cause has no more to say.
        files: ['src/fluent/**/*.server.js'],
        ignores: ['src/fluent/*/script-includes/keeptrusts-{log-reader,attribution-probe,canary,modules}.server.js'],
        rules: { 'local/cause-is-kept': 'error' },
    },
    {
        files: ['src/server/shared/**/*.ts', 'src/server/*/{core,app,events,sources}/**/*.ts'],
        rules: pureRules,
    },
    {
        // Script text that the SDK pastes into a record without parsing it. A class that only the platform names is no unused variable.
        files: ['**/*.server.js'],
        languageOptions: { sourceType: 'script', ecmaVersion: 2021, globals: scriptGlobals },
        rules: {
            ...engineRules,
            'no-undef': 'error',
            'no-redeclare': ['error', { builtinGlobals: false }],
            'no-unused-vars': 'off',
            'no-var': 'off',
            '@typescript-eslint/no-unused-vars': ['error', { vars: 'local', caughtErrors: 'none' }],
            '@typescript-eslint/no-require-imports': 'off',
            'local/rings': 'off',
        },
    },
    {
        // What a display rule leaves to a form, and where a link leads.
        files: ['src/fluent/operations/{rules,ui-actions}/*.server.js'],
        languageOptions: { globals: { action: 'readonly', g_scratchpad: 'writable' } },
    },
    {
        // The platform calls the functions of a client script by their names; a browser runs it in strict mode.
        files: ['**/*.client.js'],
        languageOptions: {
            sourceType: 'script',
            ecmaVersion: 2021,
            globals: { g_form: 'readonly', g_scratchpad: 'readonly' },
        },
        rules: {
            'no-undef': 'error',
            'no-var': 'off',
            '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^onLoad$' }],
            'local/rings': 'off',
        },
    },
    {
        // Script includes of the platform's own scope, which may call what an application may not.
        files: ['instance/src/engine/base-includes/*.server.js'],
        rules: { 'no-restricted-syntax': 'off' },
    },
    {
        // What a test step and a scan check are given.
        files: ['src/fluent/operations/{tests,scan-checks}/*.server.js'],
        languageOptions: {
            globals: Object.fromEntries(
                ['assertEqual', 'engine', 'params', 'stepResult', 'steps'].map((name) => [name, 'readonly']),
            ),
        },
    },
    {
        files: ['instance/**/*.ts'],
        rules: { 'no-restricted-syntax': ['error', extensionIsWritten, ...noSql] },
    },
    {
        files: ['instance/src/database/**/*.ts', 'instance/test/**/*.ts', '{test,tools,demo,bench}/**/*.ts'],
        rules: { 'no-restricted-syntax': ['error', extensionIsWritten] },
    },
    {
        files: ['test/unit/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                {
                    patterns: [
                        {
                            group: ['**/support/built-app.ts', '**/support/on-instance.ts', DOOR, '**/instance/**'],
                            message: 'a unit test needs neither a build nor an instance',
                        },
                    ],
                },
            ],
        },
    },
    {
        // The SDK reads `Now.ID` and the Fluent calls for their effect.
        files: ['src/fluent/**/*.ts'],
        rules: { '@typescript-eslint/no-unused-expressions': 'off' },
    },
    {
        // A data pill is a text to the compiler and stands where the SDK declares the value of a column; its own samples cast too.
        files: ['src/fluent/*/{actions,flows}/*.ts'],
        rules: { '@typescript-eslint/no-explicit-any': 'off' },
    },
    {
        files: ['**/*.d.ts'],
        rules: {
            '@typescript-eslint/no-namespace': 'off',
            '@typescript-eslint/no-empty-object-type': 'off',
            '@typescript-eslint/no-unused-vars': 'off',
        },
    },
    {
        files: ['**/*.{mjs,cjs}'],
        languageOptions: { globals: nodeGlobals },
        rules: { '@typescript-eslint/no-require-imports': 'off' },
    },
)
