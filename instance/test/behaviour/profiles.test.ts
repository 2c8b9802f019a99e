/** Promises of profiles: what they mean, how they are written, and how properties change them on a running instance. */
import { readProfile } from '../../src/behaviour/profile.ts'
import { SWITCH_NAMES, switchOf } from '../../src/behaviour/switches.ts'
import { createBench, type Bench } from '../support.ts'

const FREE = SWITCH_NAMES.filter((name) => switchOf(name).isFixed !== true)

describe('the catalogue', () => {
    it.each(SWITCH_NAMES)('says of %s what its answers are, which is the kind one and which the worst', (name) => {
        const { question, answers, kind, worst, status } = switchOf(name)
        expect(question).toMatch(/\?$/)
        expect(Object.keys(answers).length).toBeGreaterThan(1)
        expect(Object.keys(answers)).toEqual(expect.arrayContaining([kind, worst]))
        expect(Object.values(answers).join()).not.toBe('')
        expect(['documented', 'assumed']).toContain(status)
    })
})

describe('a profile', () => {
    it('is the kind answer of each switch, or the worst', () => {
        for (const name of SWITCH_NAMES) {
            expect(readProfile('kind').answers[name]).toBe(switchOf(name).kind)
            expect(readProfile('unkind').answers[name]).toBe(switchOf(name).worst)
        }
    })

    it('is a mix that its seed decides, and every answer comes up in some', () => {
        expect(readProfile('any(7)')).toEqual(readProfile('any(7)'))
        const mixes = Array.from({ length: 100 }, (_, seed) => readProfile(`any(${seed})`).answers)
        for (const name of SWITCH_NAMES)
            expect(new Set(mixes.map((mix) => mix[name]))).toEqual(
                new Set(Object.keys(switchOf(name).answers).filter((answer) => answer !== switchOf(name).onlyByName)),
            )
    })

    it('has exceptions', () => {
        const { answers } = readProfile('unkind+request_body=utf8+failing_script=keeps')
        expect(answers).toEqual({ ...readProfile('unkind').answers, request_body: 'utf8', failing_script: 'keeps' })
    })

    it.each([
        ['', 'nothing is no profile'],
        ['nice', 'nice is no profile'],
        ['any()', 'any() is no profile'],
        ['kind+weather=fine', 'weather is no switch'],
        ['kind+request_body=ascii', 'request_body is not ascii: utf8, latin1'],
        ['kind+request_body', 'request_body is not empty'],
    ])('is not %j', (text, problem) => expect(() => readProfile(text)).toThrow(problem))
})

describe('a running instance', () => {
    let bench: Bench
    beforeAll(() => (bench = createBench()))
    beforeEach(() => bench.reset())
    afterAll(() => bench.instance.close())
    const set = (name: string, value: string): string =>
        bench.install('sys_properties', { name, value, type: 'string' })

    it('is kind unless it is booted otherwise', () => {
        for (const name of SWITCH_NAMES) expect(bench.instance.behaviour.answer(name)).toBe(switchOf(name).kind)
    })

    it('changes with the property of the profile, except what is fixed', () => {
        set('local_instance.behaviour', 'unkind')
        for (const name of FREE) expect(bench.instance.behaviour.answer(name)).toBe(switchOf(name).worst)
        for (const name of SWITCH_NAMES.filter((other) => !FREE.includes(other)))
            expect(bench.instance.behaviour.answer(name)).toBe(switchOf(name).kind)
    })

    it('changes one switch with its own property, which wins', () => {
        set('local_instance.behaviour', 'unkind')
        set('local_instance.behaviour.request_body', 'utf8')
        expect(bench.instance.behaviour.answer('request_body')).toBe('utf8')
        expect(bench.instance.behaviour.answer('failing_script')).toBe('undoes')
    })

    it('refuses an answer that there is not', () => {
        set('local_instance.behaviour.request_body', 'ascii')
        expect(() => bench.instance.behaviour.answer('request_body')).toThrow('utf8, latin1')
    })
})
