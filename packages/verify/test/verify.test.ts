/** A pack that is whole is verified, and every change in it is named, by code that shares nothing with the app. */

import { runCommand } from '../src/command.ts'
import { checkDecisions } from '../src/check-decisions.ts'
import type { Attestation, Manifest, PackedRow } from '../src/pack.ts'
import { toReport } from '../src/report.ts'
import { RefusedArchive, readArchive } from '../src/read-archive.ts'
import { verifyPack } from '../src/verify-pack.ts'
import { toCanonicalJson } from '../../../src/server/shared/json.ts'
import { zipSync } from 'fflate'
import { UnreadablePack } from '../src/pack.ts'
import { randomFrom } from 'servicenow-local-instance'
import { makeFiles, makePack, sha256, TEST_COLUMNS, zip, type Columns, type Making } from './packs.ts'

const codes = (making: Making): readonly string[] => [
    ...new Set(verifyPack(makePack(making)).findings.map(({ code }) => code)),
]
type Json = Record<string, unknown>[]
const change = (path: string, edit: (list: Json) => void) => (files: Record<string, string>) => {
    const list = JSON.parse(files[path]) as Json
    edit(list)
    files[path] = JSON.stringify(list)
}

it('verifies a whole pack, and computes its control tests again', () => {
    expect(verifyPack(makePack())).toMatchObject({
        ...{ isVerified: true, findings: [], files: 4, attestations: 5, rows: 301, controlTests: 1 },
    })
})

it.each([
    ['2026-05-20 10:00:00', '2026-05-20T09:59:59Z', []],
    ['2026-05-20 10:00:00', '2026-05-20T10:00:01Z', ['x_kt_gov_control_test KTT0001000']],
    ['', '2036-05-20T10:00:00Z', []],
])('names a result that was valid until %j as expired at %s, and verifies it all the same', (until, now, expired) => {
    const test = { ...TEST_COLUMNS, valid_until: until }
    const verified = verifyPack(makePack({ test }), [], null, new Date(now))
    expect([verified.isVerified, verified.expired.map(({ where }) => where)]).toEqual([true, expired])
    expect(toReport('pack.zip', verified).includes(`was valid until ${until} UTC`)).toBe(expired.length > 0)
})

it.each([0, 1, 256, 257, 600])('verifies a day of %i rows', (rows) => {
    expect(verifyPack(makePack({ rows })).findings).toEqual([])
})

it.each<[string, Making, string]>([
    [
        'a row',
        { edit: change('rows/x_kt_gov_evidence.json', ([row]) => (row.columns = { evidence_id: 'x' })) },
        'row_changed',
    ],
    [
        'a row that no attestation is of',
        { edit: change('rows/x_kt_gov_evidence.json', ([row]) => (row.row = 'x')) },
        'row_unattested',
    ],
    [
        'a row that is there twice',
        { edit: change('rows/x_kt_gov_evidence.json', (list) => list.push(list[0])) },
        'row_twice',
    ],
    [
        'a column of an attestation',
        { edit: change('chain.json', ([, one]) => (one.subject = 'x')) },
        'attestation_changed',
    ],
    [
        'a row of a page',
        { edit: change('chain.json', ([, , one]) => (one.content = String(one.content).replace('a', 'b'))) },
        'attestation_changed',
    ],
    ['a root of a day', { edit: change('chain.json', (list) => (list[4].content = '{}')) }, 'attestation_changed'],
    ['an attestation that is gone', { edit: change('chain.json', (list) => list.splice(1, 1)) }, 'attestation_missing'],
    ['attestations in another order', { edit: change('chain.json', (list) => list.reverse()) }, 'attestation_missing'],
    ['a file', { forge: (files) => (files['chain.json'] += ' ') }, 'file_changed'],
    ['a file that is gone', { forge: (files) => delete files['rows/x_kt_gov_evidence.json'] }, 'file_missing'],
    ['a file that nobody named', { forge: (files) => (files['notes.txt'] = 'x') }, 'file_unknown'],
])('names %s', (_what, making, code) => expect(codes(making)).toContain(code))

it.each<[string, Columns]>([
    ['a result against the rate', { result: 'pass' }],
    ['another rate', { enforcement_rate: '71' }],
    ['parts that do not add up', { blocked: '5' }],
    ['a population that does not', { evaluated: '99', enforcement_rate: '7.07' }],
    ['too small a population', { minimum_population: '11' }],
])('names a control test with %s, although it is attested so', (_what, columns) =>
    expect(codes({ test: { ...TEST_COLUMNS, ...columns } })).toEqual(['numbers_differ']),
)

it('lets digests stand for redacted columns, and counts them', () => {
    const edit = change('rows/x_kt_gov_evidence.json', ([row]) => {
        row.columns = null
        row.digest =
            JSON.parse(makeFiles()['chain.json'])[2].content &&
            JSON.parse(JSON.parse(makeFiles()['chain.json'])[2].content)[0][1]
    })
    expect(verifyPack(makePack({ edit }))).toMatchObject({ isVerified: true, redacted: 1 })
})

describe('a pack of several files', () => {
    /** Rows and attestations in two files each, with redaction and what is left out. */
    const split = (files: Record<string, string>): void => {
        for (const [from, to] of [
            ['chain.json', 'chain.2.json'],
            ['rows/x_kt_gov_evidence.json', 'rows/x_kt_gov_evidence.2.json'],
        ]) {
            const list = JSON.parse(files[from]) as Json
            files[to] = JSON.stringify(list.slice(2))
            files[from] = JSON.stringify(list.slice(0, 2))
        }
    }

    it('is verified as one', () =>
        expect(verifyPack(makePack({ edit: split }))).toMatchObject({
            ...{ isVerified: true, attestations: 5, rows: 301, files: 6 },
        }))

    it('is not where one of them is gone', () =>
        expect(
            codes({
                edit: (files) => {
                    split(files)
                    delete files['chain.2.json']
                },
            }),
        ).toContain('row_unattested'))

    it('is verified from its parts', () => {
        const whole = makePack()
        const parts = [whole.slice(0, 1000), whole.slice(1000, 5000), whole.slice(5000)]
        const { code } = runCommand(['0', '1', '2'], (path) => parts[Number(path)])
        expect(code).toBe(0)
        expect(runCommand(['1', '0', '2'], (path) => parts[Number(path)]).code).toBe(2)
    })
})

describe('rows of a day that are left out of the chain', () => {
    const leaveOut = change('chain.json', (list) => (list[2].content = ''))

    it('are those of which the pack has none', () => {
        const edit = (files: Record<string, string>): void => {
            leaveOut(files)
            delete files['rows/x_kt_gov_evidence.json']
        }
        expect(verifyPack(makePack({ edit }))).toMatchObject({ isVerified: true, rows: 1 })
    })

    it('attest no row', () => expect(codes({ edit: leaveOut })).toEqual(['row_unattested']))

    it('are no reason to take the row before them for another one', () => {
        const second = change('chain.json', (list) => (list[3].content = ''))
        const first = change('rows/x_kt_gov_evidence.json', (list) => list.splice(256))
        const edit = (files: Record<string, string>): void => {
            second(files)
            first(files)
        }
        expect(verifyPack(makePack({ edit }))).toMatchObject({ isVerified: true, rows: 257 })
    })
})

describe('what the manifest says beside files', () => {
    const digestOf = (index: number): string =>
        JSON.parse(JSON.parse(makeFiles()['chain.json'])[2].content)[index][1] as string
    const redact = change('rows/x_kt_gov_evidence.json', ([one]) =>
        Object.assign(one, { columns: null, digest: digestOf(0) }),
    )
    const stating = (more: Json[number], edit: Making['edit'] = redact): Making => ({ edit, manifest: more })
    const counting = (rows: number) => ({
        redaction: {
            asked_for: 'details',
            files: [{ path: 'rows/x_kt_gov_evidence.json', rows: { requested: rows } }],
        },
    })

    it('counts every row that is a digest', () => {
        expect(verifyPack(makePack(stating(counting(1))))).toMatchObject({ isVerified: true, redacted: 1 })
        expect(codes(stating(counting(2)))).toEqual(['redaction_differs'])
        expect(codes(stating({ redaction: { files: [] } }))).toEqual(['redaction_differs'])
    })

    it.each([
        { redaction: { files: [{ path: 1 }] } },
        { redaction: [] },
        { left_out: [{ table: 'x' }] },
        { chosen: { by: 'window' } },
    ])('is refused as %j', (more) => expect(runCommand(['pack.zip'], () => makePack(stating(more))).code).toBe(2))

    it('is in the report', () => {
        const { text } = runCommand(['pack.zip'], () =>
            makePack(stating({ left_out: [{ table: 'x', rows: 3, reason: 'not_attested_yet' }] }, () => undefined)),
        )
        expect(text).toContain('3 rows are left out')
        expect(text).toContain('not counted again from decisions: x_kt_gov_control_test KTT0001000')
    })
})

describe('the decisions that a control test counted', () => {
    const chosen = { by: 'control', from: '2026-04-20', to: '2026-04-20' }
    const manifest = (more: object = {}) => ({ chosen, ...more }) as unknown as Manifest
    const test = (more: Columns = {}): PackedRow => ({
        row: 't',
        columns: {
            ...{ number: 'T', policies: 'p, q', window_from: '2026-04-20', window_to: '2026-04-20' },
            ...{ tested_at: '2026-04-22 02:00:00', blocked: '2', logged: '1', export_days: '0' },
            ...more,
        },
    })
    const decision = (row: string, action: string, policy = 'p', day = '2026-04-20'): PackedRow => ({
        ...{ row, columns: { action, policy, day } },
    })
    /** Decisions by the day on which they were stored. */
    const check = (
        stored: Readonly<Record<string, readonly PackedRow[]>>,
        one: PackedRow = test(),
        stated: Manifest = manifest(),
    ) => {
        const chain = Object.entries(stored).map(([subject, rows]) => ({
            ...{ kind: 'decision_rows', subject, content: JSON.stringify(rows.map(({ row }) => [row, 'd'])) },
        })) as unknown as readonly Attestation[]
        const rows = new Map([
            ['x_kt_gov_control_test', [one]],
            ['x_kt_gov_decision', Object.values(stored).flat()],
        ])
        const { findings, notRecounted, recounted } = checkDecisions(stated, chain, rows)
        return [recounted, findings.map(({ code }) => code), notRecounted.map(({ why }) => why)]
    }
    const THREE = [decision('a', 'block'), decision('b', 'block', 'q'), decision('c', 'log')]

    it('are counted again', () => expect(check({ '2026-04-20': THREE })).toEqual([1, [], []]))

    it.each([
        ['of another policy', decision('x', 'block', 'r')],
        ['of another day', decision('x', 'block', 'p', '2026-04-19')],
    ])('are not those %s', (_what, one) => expect(check({ '2026-04-20': [...THREE, one] })).toEqual([1, [], []]))

    it('may be those of the day of the test, and are none that came later', () => {
        expect(check({ '2026-04-20': THREE, '2026-04-22': [decision('x', 'block')] })).toEqual([1, [], []])
        expect(check({ '2026-04-20': THREE.slice(1), '2026-04-22': [decision('x', 'block')] })).toEqual([1, [], []])
        expect(check({ '2026-04-20': THREE, '2026-04-23': [decision('x', 'block')] })).toEqual([1, [], []])
    })

    it('are a finding where there are more of them', () =>
        expect(check({ '2026-04-20': [...THREE, decision('x', 'block')] })[1]).toEqual(['decisions_differ']))

    it.each<[string, readonly PackedRow[], PackedRow, Manifest]>([
        ['it counts 2 blocked, and the pack has 1 of them', THREE.slice(1), test(), manifest()],
        ['it counts decisions that only an export has', THREE, test({ export_days: '1' }), manifest()],
        ['it counts some gateways only', THREE, test({ grc_control: 'x' }), manifest()],
        ['its window is longer than that of the pack', THREE, test({ window_from: '2026-04-19' }), manifest()],
        ['the pack was not chosen by its control or window', THREE, test(), manifest({ chosen: undefined })],
        [
            'some decisions are digests, or are not attested',
            THREE,
            test(),
            manifest({ left_out: [{ table: 'x_kt_gov_decision', rows: 1 }] }),
        ],
        [
            'some decisions are digests, or are not attested',
            [...THREE, { row: 'z', columns: null, digest: 'd' }],
            test(),
            manifest(),
        ],
    ])('are not counted again where %s', (why, rows, one, stated) => {
        const [recounted, findings, whys] = check({ '2026-04-20': rows }, one, stated)
        expect([recounted, findings, whys]).toEqual([0, [], [why]])
    })
})

describe('an in-toto statement', () => {
    const of = (files: Record<string, string>, more: object = {}): void => {
        const subject = Object.entries(files).map(([name, text]) => ({ name, digest: { sha256: sha256(text) } }))
        files['statements/pack.json'] = JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, ...more })
    }

    it('is about the files of the manifest', () =>
        expect(verifyPack(makePack({ edit: (files) => of(files) }))).toMatchObject({ isVerified: true, files: 5 }))

    it.each<[string, object]>([
        ['of another type', { _type: 'https://in-toto.io/Statement/v0.1' }],
        ['about nothing', { subject: [] }],
        ['about what is no subject', { subject: [{ name: 'chain.json' }] }],
        ['about another digest', { subject: [{ name: 'chain.json', digest: { sha256: 'f'.repeat(64) } }] }],
    ])('%s differs', (_what, more) =>
        expect(codes({ edit: (files) => of(files, more) })).toEqual(['statement_differs']),
    )
})

describe('a head that was kept', () => {
    const { last } = verifyPack(makePack())

    it('is in the chain of the pack', () =>
        expect(verifyPack(makePack(), last === null ? [] : [last])).toMatchObject({ isVerified: true, keptHeads: 1 }))

    it.each([
        [{ position: 5, head: 'f'.repeat(64) }, 'head_rewritten'],
        [{ position: 6, head: 'f'.repeat(64) }, 'head_not_in_pack'],
    ])('%p is not', (kept, code) =>
        expect(verifyPack(makePack(), [kept]).findings.map((finding) => finding.code)).toEqual([code]),
    )
})

describe('a pack that somebody wrote again behind a head that was kept', () => {
    const forged = (result: string) => {
        const columns = {
            ...TEST_COLUMNS,
            ...{ result, blocked: '7', enforced: '10', logged: '0' },
            enforcement_rate: '100',
        }
        return makePack({
            edit: (files) => {
                const chain = JSON.parse(files['chain.json'])
                const [row] = JSON.parse(files['rows/x_kt_gov_control_test.json'])
                const digest = sha256(toCanonicalJson({ columns, row: row.row, table: 'x_kt_gov_control_test' }))
                const one = { ...chain[1], digest, position: 6, previous: chain[4].head }
                const { content: _content, head: _head, ...stated } = one
                const head = sha256(toCanonicalJson({ ...stated, format: 'keeptrusts-attestation-1' }))
                files['chain.json'] = JSON.stringify([...chain, { ...one, head }])
                files['rows/x_kt_gov_control_test.json'] = JSON.stringify([{ ...row, columns }])
            },
        })
    }
    const kept = verifyPack(makePack()).last as NonNullable<ReturnType<typeof verifyPack>['last']>

    it('is not verified, although it fits together', () => {
        const { findings, isVerified, last } = verifyPack(forged('pass'), [kept])
        expect([isVerified, last?.position, findings.map(({ code, where }) => [code, where.slice(0, 21)])]).toEqual([
            ...[false, 6],
            [['row_after_head', 'x_kt_gov_control_test']],
        ])
        expect(verifyPack(forged('pass')).findings).toEqual([])
    })
})

describe('the digest of the manifest', () => {
    const stating = (text: string): Uint8Array => makePack({ edit: (files) => (files['statement.html'] = text) })
    const whole = stating('fail')

    it('shows that the statement was written again, which no head shows', () => {
        const { digest, last } = verifyPack(whole)
        const heads = last === null ? [] : [last]
        expect(verifyPack(whole, heads, digest)).toMatchObject({ isVerified: true, isDigestGiven: true })
        const codesOf = (given: string | null) =>
            verifyPack(stating('pass'), heads, given).findings.map(({ code }) => code)
        expect([codesOf(null), codesOf(digest)]).toEqual([[], ['manifest_rewritten']])
    })

    it('is passed to the command, which says what is open without it', () => {
        const { digest } = verifyPack(whole)
        const run = (...more: string[]) => runCommand(['pack.zip', ...more], () => whole)
        expect(run().text).toContain(`Compare ${digest}`)
        expect(run('--digest', digest).text).not.toContain(digest)
        expect(
            [run('--digest', digest), run('--digest', 'f'.repeat(64)), run('--digest', 'x')].map(({ code }) => code),
        ).toEqual([0, 1, 3])
    })
})

it.each([
    'rows/x_kt_gov_Decision.json',
    'rows/x_kt_gov_evidence.json.txt',
    'rows/x_kt_gov_evidence.0000002.json',
    'chain.json.bak',
])('names %s, which the manifest names and nothing verifies', (path) =>
    expect(codes({ edit: (files) => (files[path] = '[]') })).toEqual(['file_unknown']),
)

it('counts no control test as computed again of which it has a digest alone', () => {
    const edit = change('rows/x_kt_gov_control_test.json', ([row]) =>
        Object.assign(row, { columns: null, digest: JSON.parse(makeFiles()['chain.json'])[1].digest }),
    )
    expect(verifyPack(makePack({ edit }))).toMatchObject({ isVerified: true, controlTests: 0, redacted: 1 })
})

describe('an archive that is dangerous', () => {
    const refusal = (bytes: Uint8Array): string => {
        try {
            readArchive(bytes)
            return 'read'
        } catch (error) {
            return error instanceof RefusedArchive ? error.code : String(error)
        }
    }

    it.each(['../x', '/x', 'a/../x', 'a//x', 'C:/x', 'a\\..\\x', 'x\u0000y', '.x', 'a/', 'x.', ''])(
        'is refused with the path %j',
        (path) => expect(refusal(zip({ [path]: 'x' }))).toBe('path_unsafe'),
    )

    it('is refused where two names are one on some systems', () =>
        expect(refusal(zip({ 'chain.json': 'x', 'CHAIN.json': 'y' }))).toBe('path_duplicate'))

    it('is refused where one name stands there twice', () => {
        const bytes = Buffer.from(zip({ 'chain.json': 'x', 'chaim.json': 'y' }))
        for (let at = bytes.indexOf('chaim'); at >= 0; at = bytes.indexOf('chaim')) bytes.write('chain', at)
        expect(refusal(bytes)).toBe('path_duplicate')
    })

    it('is refused as a bomb', () => {
        expect(refusal(zip({ bomb: new Uint8Array(20_000_000) }))).toBe('compressed_too_well')
    })

    it('is refused with a file that the reader would lose', () => {
        const bytes = Buffer.from(zip({ 'chain.json': 'x', ['p'.repeat(9)]: 'y' }))
        for (let at = bytes.indexOf('p'.repeat(9)); at >= 0; at = bytes.indexOf('p'.repeat(9)))
            bytes.write('__proto__', at)
        expect(refusal(bytes)).toBe('path_unsafe')
    })

    it('is refused where many entries have the same bytes and state that they are empty', () => {
        const size = 1_000_000
        const name = (index: number): Buffer => Buffer.from(`f${String(index).padStart(4, '0')}`)
        const local = Buffer.alloc(30)
        local.writeUInt32LE(0x04034b50, 0)
        local.writeUInt16LE(5, 26)
        const content = Buffer.concat([local, name(0), Buffer.alloc(size)])
        const entries = Array.from({ length: 1200 }, (_unused, index) => {
            const one = Buffer.alloc(46)
            one.writeUInt32LE(0x02014b50, 0)
            one.writeUInt32LE(size, 20)
            one.writeUInt16LE(5, 28)
            return Buffer.concat([one, name(index)])
        })
        const directory = Buffer.concat(entries)
        const end = Buffer.alloc(22)
        end.writeUInt32LE(0x06054b50, 0)
        for (const at of [8, 10]) end.writeUInt16LE(entries.length, at)
        end.writeUInt32LE(directory.length, 12)
        end.writeUInt32LE(content.length, 16)
        expect(refusal(Buffer.concat([content, directory, end]))).toBe('too_large')
    })

    it('is refused when it states more than may be unpacked', () => {
        const bytes = Buffer.from(zip({ large: 'x' }))
        bytes.writeUInt32LE(0x7fffffff, bytes.indexOf('PK\u0001\u0002') + 24)
        expect(refusal(bytes)).toBe('too_large')
    })

    it('is refused with too many files', () => {
        const files = Object.fromEntries(Array.from({ length: 10_001 }, (_unused, index) => [`f${index}`, '']))
        expect(refusal(zip(files))).toBe('too_many_files')
    })

    it.each([new Uint8Array(), Buffer.from('PK'), Buffer.from('no archive')])(
        'is refused where it is none: %p',
        (bytes) => expect(refusal(bytes)).toBe('not_an_archive'),
    )
})

/** `CHANGES=10000` tries more. */
const CHANGES = Number(process.env.CHANGES ?? 2_000)

it('of many changes of one byte none stays unseen: the pack is refused, differs, or says exactly what it said', () => {
    const random = randomFrom(16)
    const whole = makePack({ rows: 20 })
    const said = JSON.stringify([...readArchive(whole)])
    const unseen: number[] = []
    for (let index = 0; index < CHANGES; index++) {
        const changed = Uint8Array.from(whole)
        const at = random(changed.length)
        changed[at] ^= 1 << random(8)
        const { code } = runCommand(['pack.zip'], () => changed)
        // A time or an attribute of the archive itself belongs to no file of the pack.
        if (code === 0 && JSON.stringify([...readArchive(changed)]) !== said) unseen.push(at)
    }
    expect(unseen).toEqual([])
})

describe('an archive in which programs find different files', () => {
    const files = makeFiles({ rows: 3 })
    const stored = Buffer.from(
        zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), {
            level: 0,
            mtime: '2026-04-21T03:00:00',
        }),
    )
    const isVerified = (bytes: Uint8Array): boolean => {
        try {
            return verifyPack(bytes).isVerified
        } catch (error) {
            if (error instanceof RefusedArchive || error instanceof UnreadablePack) return false
            throw error
        }
    }
    const refusal = (bytes: Uint8Array): string => {
        try {
            readArchive(bytes)
        } catch (error) {
            if (error instanceof RefusedArchive) return error.code
            throw error
        }
        return 'read'
    }
    const END_RECORD = Buffer.from('PK\x05\x06', 'latin1')
    const CENTRAL_RECORD = Buffer.from('PK\x01\x02', 'latin1')
    const directoryOf = (bytes: Buffer): number => bytes.readUInt32LE(bytes.lastIndexOf(END_RECORD) + 16)

    /** With an entry in front that the directory does not have. */
    function withHidden(): Buffer {
        const other = Buffer.from(zipSync({ 'statement.html': Buffer.from('All passed') }, { level: 0 }))
        const hidden = other.subarray(0, other.indexOf(CENTRAL_RECORD))
        const all = Buffer.concat([hidden, stored])
        const end = all.lastIndexOf(END_RECORD)
        all.writeUInt32LE(all.readUInt32LE(end + 16) + hidden.length, end + 16)
        for (let at = directoryOf(all); at < end; ) {
            all.writeUInt32LE(all.readUInt32LE(at + 42) + hidden.length, at + 42)
            at += 46 + all.readUInt16LE(at + 28) + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32)
        }
        return all
    }

    it('is refused where one file is in front of those of the directory', () =>
        expect(refusal(withHidden())).toBe('archive_ambiguous'))

    it('is refused where something is behind it', () =>
        expect(refusal(Buffer.concat([stored, Buffer.from('PK')]))).toBe('archive_ambiguous'))

    it('is refused where a file has another name in front of its content', () => {
        const renamed = Buffer.from(stored)
        renamed.write('xhain.json', 30, 'latin1')
        expect(refusal(renamed)).toBe('archive_ambiguous')
    })

    it('is refused where a file is a link', () => {
        const linked = Buffer.from(stored)
        linked.writeUInt32LE(0xa1ff0000, directoryOf(linked) + 38)
        expect(refusal(linked)).toBe('archive_ambiguous')
    })

    it('is read where somebody packed the files again, compressed or not', () => {
        expect(isVerified(stored)).toBe(true)
        expect(isVerified(makePack())).toBe(true)
    })

    it('is named after a change of any byte, beside the version of the program that packed it and attributes of files', () => {
        const unnoticed = new Set<number>()
        for (let at = 0; at < stored.length; at++)
            for (const bit of [0x01, 0x80]) {
                const changed = Buffer.from(stored)
                changed[at] ^= bit
                if (isVerified(changed)) unnoticed.add(at - changed.lastIndexOf(CENTRAL_RECORD, at))
            }
        expect([...unnoticed].sort((one, other) => one - other)).toEqual([4, 5, 36, 37, 38, 39, 40, 41])
    })
})
