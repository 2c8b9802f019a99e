/** Reads what a flow hands to an action: texts in, typed values out, and every input that cannot be used named at once. */

import { fail, ok, type Result } from './result.ts'
import { asText } from './text.ts'
import { toInstant, isDay } from './time.ts'
import type { Instant } from './time.ts'

/** Inputs by name. Script step guide: every input of a script step is a text. */
export type ActionInputs = Readonly<Record<string, unknown>>

/** Why an input cannot be used. */
export const INPUT_CODES = {
    input_missing: 'An input that the action needs has no value',
    input_invalid: 'An input has a value that the action cannot use',
    input_too_long: 'An input is longer than the column that keeps it',
    input_not_found: 'An input names a record that does not exist, is of another table, or may not be read by the app',
    input_not_active: 'An input names a record that is not active',
} as const
export type InputCode = keyof typeof INPUT_CODES

/** One input that cannot be used. */
export interface InputProblem {
    readonly code: InputCode
    readonly input: string
    readonly expected: string
}

/** Every input that cannot be used; the code is that of the first. */
export interface InputFailure {
    readonly code: InputCode
    readonly problems: readonly InputProblem[]
}

/** Reads inputs one by one and remembers what is wrong with them. */
export interface InputReader {
    /** The text, or '' after noting that it is missing. */
    required(name: string, most?: number): string
    optional(name: string, most?: number): string | null
    /** Null when it is empty; UTC. */
    instant(name: string): Instant | null
    /** `yyyy-MM-dd`, or null when it is empty. */
    day(name: string): string | null
    /** One of the words, or the fallback when it is empty. */
    choice<T extends string, F>(name: string, words: readonly T[], fallback: F): T | F
    /** One of the words; the first after noting that it is missing or none of them. */
    requiredChoice<T extends string>(name: string, words: readonly T[]): T
    /** A whole number from least to most, or the fallback when it is empty. */
    whole(name: string, least: number, most: number, fallback: number): number
    /** A sys_id, or null when it is empty. */
    reference(name: string): string | null
    /** A sys_id, or '' after noting that it is missing. */
    requiredReference(name: string): string
    /** Words separated by commas or line breaks, each once. */
    list(name: string): readonly string[]
    /** Notes what only several inputs together show. */
    refuse(problem: InputProblem): void
    /** The value, when nothing was wrong with any input. */
    end<T>(value: T): Result<T, InputFailure>
}

const WIDTH = 255
const SYS_ID = 'the sys_id of a record'

/** Opens the inputs of one run. */
export function openInputs(given: ActionInputs): InputReader {
    const problems: InputProblem[] = []

    function read(name: string, most = WIDTH): string {
        const text = asText(given[name]).trim()
        if (text.length > most)
            problems.push({ code: 'input_too_long', input: name, expected: `at most ${most} characters` })
        return text
    }

    function invalid(input: string, expected: string): void {
        problems.push({ code: 'input_invalid', input, expected })
    }

    /** Null for an empty input, and after noting one that cannot be read. */
    function readAs<T>(name: string, expected: string, parse: (text: string) => T | null): T | null {
        const text = read(name, 4000)
        if (text === '') return null
        const value = parse(text)
        if (value === null) invalid(name, expected)
        return value
    }

    function requireText(name: string, most?: number): string {
        const text = read(name, most)
        if (text === '') problems.push({ code: 'input_missing', input: name, expected: 'a value' })
        return text
    }

    function readChoice<T extends string>(name: string, words: readonly T[]): T | null {
        const known = (text: string) => words.find((word) => word === text.toLowerCase()) || null
        return readAs(name, `one of ${words.join(', ')}`, known)
    }

    const toSysId = (text: string) => (/^[0-9a-f]{32}$/.test(text) ? text : null)

    return {
        required: requireText,
        optional: (name, most) => read(name, most) || null,
        instant: (name) => readAs(name, 'a date and time, UTC', toInstant),
        day: (name) =>
            readAs(name, 'a day, yyyy-MM-dd', (text) => (isDay(text.slice(0, 10)) ? text.slice(0, 10) : null)),
        choice: (name, words, fallback) => readChoice(name, words) || fallback,
        requiredChoice: (name, words) => (requireText(name) === '' ? null : readChoice(name, words)) || words[0],
        whole: (name, least, most, fallback) => {
            const within = (text: string) =>
                /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null
            const value = readAs(name, `a whole number from ${least} to ${most}`, within)
            return value === null ? fallback : value
        },
        reference: (name) => readAs(name, SYS_ID, toSysId),
        requiredReference: (name) => (requireText(name) === '' ? '' : readAs(name, SYS_ID, toSysId) || ''),
        list: (name) => {
            const words = read(name, 4000)
                .split(/[,\n]/)
                .map((word) => word.trim())
            return words.filter((word, at) => word !== '' && words.indexOf(word) === at)
        },
        refuse: (problem) => void problems.push(problem),
        end: (value) => (problems.length === 0 ? ok(value) : fail({ code: problems[0].code, problems })),
    }
}

/** Both values, when nothing was wrong with any input of either; else everything that was. */
export function joinInputs<A, B>(
    one: Result<A, InputFailure>,
    other: Result<B, InputFailure>,
): Result<readonly [A, B], InputFailure> {
    if (one.ok && other.ok) return ok([one.value, other.value])
    const problems = [one, other].reduce<readonly InputProblem[]>(
        (all, read) => (read.ok ? all : all.concat(read.failure.problems)),
        [],
    )
    return fail({ code: problems[0].code, problems })
}

/** One sentence that names every input. */
export function explainInputs({ problems }: InputFailure): string {
    return problems.map(({ input, expected }) => `${input}: expected ${expected}`).join('; ')
}
