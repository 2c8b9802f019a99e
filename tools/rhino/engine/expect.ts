/** The matchers that the tables of core use, without Node: what jest's `expect` does with plain data. */

type Plain = Readonly<Record<string, unknown>>

/** A value that decides for itself what equals it. */
interface Asymmetric {
    readonly matches: (actual: unknown) => boolean
    readonly shown: string
}

const MARK = '$asymmetric'

function asymmetric(shown: string, matches: (actual: unknown) => boolean): Asymmetric {
    return { [MARK]: true, matches, shown } as unknown as Asymmetric
}

function isAsymmetric(value: unknown): value is Asymmetric {
    return typeof value === 'object' && value !== null && (value as Plain)[MARK] === true
}

function isObject(value: unknown): value is Plain {
    return typeof value === 'object' && value !== null
}

function keysOf(value: Plain, isStrict: boolean): string[] {
    return Object.keys(value).filter((key) => isStrict || value[key] !== undefined)
}

/** `Object.is`, which takes an integer and the same number as a double for two on some engines of this family. */
function isSame(one: unknown, other: unknown): boolean {
    if (one === other) return one !== 0 || 1 / (one as number) === 1 / (other as number)
    return one !== one && other !== other
}

/** Equality of jest's `toEqual`: members that are undefined count as absent. */
export function equals(actual: unknown, expected: unknown, isStrict = false): boolean {
    if (isAsymmetric(expected)) return expected.matches(actual)
    if (isSame(actual, expected)) return true
    if (!isObject(actual) || !isObject(expected)) return false
    const entries = entriesOf(actual)
    const wantedEntries = entriesOf(expected)
    if (entries !== null || wantedEntries !== null)
        return entries !== null && wantedEntries !== null && holdsSame(entries, wantedEntries, isStrict)
    if (Array.isArray(actual) !== Array.isArray(expected)) return false
    if (actual instanceof Error && expected instanceof Error) return actual.message === expected.message
    if (actual instanceof RegExp && expected instanceof RegExp) return String(actual) === String(expected)
    if (Array.isArray(actual) && actual.length !== (expected as unknown as unknown[]).length) return false
    const keys = keysOf(actual, isStrict)
    const wanted = keysOf(expected, isStrict)
    return keys.length === wanted.length && wanted.every((key) => equals(actual[key], expected[key], isStrict))
}

function entriesOf(value: unknown): unknown[] | null {
    return value instanceof Map || value instanceof Set ? Array.from(value as Iterable<unknown>) : null
}

/** Maps and sets are equal in whatever order. */
function holdsSame(some: readonly unknown[], others: readonly unknown[], isStrict: boolean): boolean {
    return some.length === others.length && others.every((other) => some.some((one) => equals(one, other, isStrict)))
}

/** jest's `toMatchObject`: members of arrays and objects that the expected value does not name do not count. */
function matchesObject(actual: unknown, expected: unknown): boolean {
    if (isAsymmetric(expected)) return expected.matches(actual)
    if (!isObject(expected)) return isSame(actual, expected)
    if (!isObject(actual)) return false
    if (Array.isArray(expected))
        return (
            Array.isArray(actual) &&
            actual.length === expected.length &&
            expected.every((one, index) => matchesObject(actual[index], one))
        )
    return Object.keys(expected).every((key) => matchesObject(actual[key], expected[key]))
}

function shown(value: unknown): string {
    if (isAsymmetric(value)) return value.shown
    const entries = entriesOf(value)
    if (entries !== null) return shown(entries)
    const text = JSON.stringify(value)
    return text === undefined ? String(value) : text.slice(0, 600)
}

function contains(actual: unknown, expected: unknown): boolean {
    if (typeof actual === 'string') return actual.includes(String(expected))
    return Array.from(actual as Iterable<unknown>).some((one) => isSame(one, expected))
}

function valueAt(actual: unknown, path: string | readonly string[]): { found: boolean; value: unknown } {
    let value = actual
    for (const name of typeof path === 'string' ? path.split('.') : path) {
        if (value === null || value === undefined || !(name in Object(value))) return { found: false, value: undefined }
        value = (value as Plain)[name]
    }
    return { found: true, value }
}

function thrownBy(actual: unknown): { threw: boolean; message: string } {
    try {
        ;(actual as () => unknown)()
        return { threw: false, message: '' }
    } catch (error) {
        return { threw: true, message: error instanceof Error ? error.message : String(error) }
    }
}

function matchesText(text: string, expected: unknown): boolean {
    if (expected === undefined) return true
    return expected instanceof RegExp ? expected.test(text) : text.includes(String(expected))
}

type Matcher = (actual: never, ...expected: never[]) => boolean

const MATCHERS: Readonly<Record<string, Matcher>> = {
    toBe: (actual: unknown, expected: unknown) => isSame(actual, expected),
    toEqual: (actual: unknown, expected: unknown) => equals(actual, expected),
    toStrictEqual: (actual: unknown, expected: unknown) => equals(actual, expected, true),
    toMatchObject: matchesObject,
    toContain: contains,
    toContainEqual: (actual: readonly unknown[], expected: unknown) => actual.some((one) => equals(one, expected)),
    toBeNull: (actual: unknown) => actual === null,
    toBeUndefined: (actual: unknown) => actual === undefined,
    toBeDefined: (actual: unknown) => actual !== undefined,
    toBeTruthy: (actual: unknown) => Boolean(actual),
    toBeFalsy: (actual: unknown) => !actual,
    toMatch: (actual: string, expected: unknown) => matchesText(actual, expected),
    toHaveLength: (actual: { readonly length: number }, expected: number) => actual.length === expected,
    toHaveProperty: (actual: unknown, path: string | readonly string[], ...value: unknown[]) => {
        const at = valueAt(actual, path)
        return at.found && (value.length === 0 || equals(at.value, value[0]))
    },
    toBeGreaterThan: (actual: number, expected: number) => actual > expected,
    toBeGreaterThanOrEqual: (actual: number, expected: number) => actual >= expected,
    toBeLessThan: (actual: number, expected: number) => actual < expected,
    toBeLessThanOrEqual: (actual: number, expected: number) => actual <= expected,
    toThrow: (actual: unknown, expected?: unknown) => {
        const { threw, message } = thrownBy(actual)
        return threw && matchesText(message, expected)
    },
    toBeInstanceOf: (actual: unknown, expected: new () => unknown) => actual instanceof expected,
}

function matchersFor(actual: unknown, isNegated: boolean): Readonly<Record<string, unknown>> {
    const matchers: Record<string, unknown> = {}
    Object.keys(MATCHERS).forEach((name) => {
        matchers[name] = (...expected: unknown[]) => {
            if ((MATCHERS[name] as (...all: unknown[]) => boolean)(actual, ...expected) !== isNegated) return
            const not = isNegated ? 'not.' : ''
            throw new Error(`expect(${shown(actual)}).${not}${name}(${expected.map(shown).join(', ')})`)
        }
    })
    return matchers
}

/** jest's `expect`, as far as the tables of core use it. A matcher that is not here is a TypeError, so nothing passes unseen. */
export function expect(actual: unknown): Readonly<Record<string, unknown>> {
    return { ...matchersFor(actual, false), not: matchersFor(actual, true) }
}

expect.arrayContaining = (wanted: readonly unknown[]) =>
    asymmetric(
        `arrayContaining(${shown(wanted)})`,
        (actual) => Array.isArray(actual) && wanted.every((one) => actual.some((other) => equals(other, one))),
    )
expect.objectContaining = (wanted: Plain) =>
    asymmetric(
        `objectContaining(${shown(wanted)})`,
        (actual) => isObject(actual) && Object.keys(wanted).every((key) => equals(actual[key], wanted[key])),
    )
expect.stringContaining = (wanted: string) =>
    asymmetric(`stringContaining(${wanted})`, (actual) => typeof actual === 'string' && actual.includes(wanted))
expect.stringMatching = (wanted: unknown) =>
    asymmetric(
        `stringMatching(${String(wanted)})`,
        (actual) => typeof actual === 'string' && matchesText(actual, wanted),
    )
expect.any = (type: unknown) =>
    asymmetric('any', (actual) =>
        type === String ? typeof actual === 'string' : type === Number ? typeof actual === 'number' : isObject(actual),
    )
expect.anything = () => asymmetric('anything', (actual) => actual !== null && actual !== undefined)
