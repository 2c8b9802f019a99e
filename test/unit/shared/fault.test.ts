/** An exception becomes one line in the log and a reference, whatever was thrown. */

import { createHash } from 'node:crypto'
import { describeThrown, openFaults } from '../../../src/server/shared/fault.ts'
import { openMemoryFaults } from '../../support/memory-faults.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const WHERE = { doing: 'testing', record: 'x_kt_gov_delivery DLV0001' }

/** What is thrown when a denied cross-scope exception is read: another exception. */
const hostile = () =>
    new Proxy(
        {},
        {
            get: () => {
                throw new Error('denied again')
            },
        },
    )

describe('the description of what was thrown', () => {
    const named = (name: string, message: string) => Object.assign(new Error(message), { name })

    test.each([
        ['an error', named('TypeError', 'x is null'), 'TypeError', 'x is null'],
        ['a text', 'plain', 'string', 'plain'],
        ['nothing', undefined, 'undefined', 'undefined'],
        ['null', null, 'null', 'null'],
        ['a number', 7, 'number', '7'],
        ['an object without text', { a: 1 }, 'object', '[object Object]'],
        [
            'a Java exception',
            { toString: () => 'com.glide.script.fencing.access.ScopeAccessNotGrantedException: read denied' },
            'com.glide.script.fencing.access.ScopeAccessNotGrantedException',
            'com.glide.script.fencing.access.ScopeAccessNotGrantedException: read denied',
        ],
        ['an exception that cannot be read', hostile(), 'unreadable', 'unreadable'],
    ])('names type and message of %s', (_, thrown, type, message) => {
        expect(describeThrown(thrown, sha256)).toMatchObject({ type, message })
    })

    it('keeps no secret, no address of a person and one line only', () => {
        const { message } = describeThrown(new Error('token=abcdef123456\nada@example.com'), sha256)
        expect(message).toBe('token=[redacted] [redacted]')
    })

    it('cuts a long message', () => {
        expect(describeThrown(new Error('long '.repeat(5000)), sha256).message.length).toBeLessThan(700)
    })

    it('names the innermost frame of the app', () => {
        const stack = [
            'TypeError: x',
            '    at GlideRecord.insert (com/glide/native.java:1)',
            '    at save (src/server/receiving/glide/inbox.ts:40:9)',
            '    at run (src/server/receiving/entry/webhooks.ts:9:9)',
        ].join('\n')
        const { frame } = describeThrown(Object.assign(new Error('x'), { stack }), sha256)
        expect(frame).toBe('save (src/server/receiving/glide/inbox.ts:40:9)')
    })

    it('names file and line where the engine keeps no stack', () => {
        const thrown = { name: 'InternalError', message: 'x', fileName: 'sys_script.abc', lineNumber: 12 }
        expect(describeThrown(thrown, sha256).frame).toBe('sys_script.abc:12')
    })
})

describe('a reported exception', () => {
    it('is one line with code, reference, record, type, frame and message', () => {
        const lines: string[] = []
        const fault = openMemoryFaults(lines).report(Object.assign(new Error('broken'), { stack: '' }), WHERE)
        expect(fault).toMatchObject({ code: 'unexpected_error', reference: 'KT-00000001' })
        expect(fault.message).toBe('An unexpected error occurred. Search the system log for KT-00000001')
        expect(lines).toEqual([
            'unexpected_error while testing: reference KT-00000001, record x_kt_gov_delivery DLV0001, Error at unknown: broken',
        ])
    })

    it('is reported once when it passes another edge on its way out', () => {
        const lines: string[] = []
        const faults = openMemoryFaults(lines)
        const thrown = new Error('broken')
        expect(faults.report(thrown, WHERE).reference).toBe(faults.report(thrown, { doing: 'outer' }).reference)
        expect(lines).toHaveLength(1)
    })

    it('gets a reference of its own when another one has the same text', () => {
        const faults = openMemoryFaults()
        const [first, second] = ['same', 'same'].map((text) => faults.report(text, WHERE).reference)
        expect(first).not.toBe(second)
    })

    it('is answered although the log, the id and the name of the record fail', () => {
        const broken = (): never => {
            throw hostile()
        }
        const faults = openFaults({ log: broken, newId: broken, sha256: broken })
        expect(faults.report(hostile(), { doing: 'testing', record: broken })).toMatchObject({
            reference: 'KT-00000000',
        })
    })
})

describe('an attempt', () => {
    it('answers what was asked for, and leaves the log alone', () => {
        const lines: string[] = []
        expect(
            openMemoryFaults(lines).attempt(
                WHERE,
                () => 'done',
                () => 'fault',
            ),
        ).toBe('done')
        expect(lines).toEqual([])
    })

    it('answers the fault instead of throwing', () => {
        const answer = openMemoryFaults().attempt<string>(
            WHERE,
            () => {
                throw new Error('broken')
            },
            ({ reference }) => reference,
        )
        expect(answer).toBe('KT-00000001')
    })
})
