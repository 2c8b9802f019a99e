/** Bodies of requests: the members that a route knows, or a refusal that names the others. */
import { describeParameters, readMembers } from '../../../src/server/shared/request-members.ts'

const shown = (body: string | null, known: readonly string[] | 'any') => {
    const members = readMembers(body, known)
    return members.ok ? JSON.stringify(members.value) : `${members.failure.code}: ${members.failure.message}`
}

test.each([
    ['', ['a'], '{}'],
    [' \n', [], '{}'],
    [null, [], 'body_not_object: The body must be a JSON object'],
    ['{}', [], '{}'],
    ['{"a":1}', ['a', 'b'], '{"a":1}'],
    ['{"z":1}', 'any', '{"z":1}'],
    ['{"a":1,"z":"secret"}', ['a', 'b'], 'member_unknown: This route takes a, b; the body also has: z'],
    ['{"z":1}', [], 'member_unknown: This route takes no members; the body also has: z'],
    ['{"__proto__":1}', ['a'], 'member_unknown: This route takes a; the body also has: __proto__'],
    ['{"<b>":1}', [], 'member_unknown: This route takes no members; the body also has: ?b?'],
    ['[]', ['0'], 'body_not_object: The body must be a JSON object'],
    ['null', [], 'body_not_object: The body must be a JSON object'],
    ['"text"', 'any', 'body_not_object: The body must be a JSON object'],
    ['{"a":', ['a'], 'body_not_object: The body must be a JSON object'],
] as const)('%s for %j', (body, known, expected) => expect(shown(body, known)).toBe(expected))

it('names at most ten members, each in at most 40 characters', () => {
    const body = JSON.stringify(
        Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}${'x'.repeat(99)}`, 1])),
    )
    expect(shown(body, []).split(',')).toHaveLength(10)
    expect(shown(body, []).length).toBeLessThan(520)
})

test.each<[string, Readonly<Record<string, readonly string[]>>, string | null]>([
    ['known ones', { a: ['1'], b: ['2'] }, null],
    ['none', {}, null],
    ['one of the platform', { a: ['1'], sysparm_limit: ['1'] }, null],
    ['another one', { a: ['1'], aa: ['1'] }, 'This route takes a, b; the question also has: aa'],
    ['a known one twice', { a: ['1', '2'] }, 'The question has more than once: a'],
])('parameters: %s', (_what, given, expected) => expect(describeParameters(given, ['a', 'b'])).toBe(expected))
