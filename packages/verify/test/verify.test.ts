/** A pack that is whole is verified, and every change in it is named, by code that shares nothing with the app. */

import { runCommand } from '../src/command.ts'
import { RefusedArchive, readArchive } from '../src/read-archive.ts'
import { verifyPack } from '../src/verify-pack.ts'
import { randomFrom } from 'servicenow-local-instance'
import { makeFiles, makePack, TEST_COLUMNS, zip, type Columns, type Making } from './packs.ts'

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
