/** The flow actions about exports: what they refuse, what they do once, and what a flow gets back. */

import { attachToRecord } from '../../../../src/server/exports/app/actions/attach-to-record.ts'
import type { ExportService, ExportStatus } from '../../../../src/server/exports/app/actions/export-service.ts'
import { requestEvidence } from '../../../../src/server/exports/app/actions/request-evidence.ts'
import { verifyEvidence } from '../../../../src/server/exports/app/actions/verify-evidence.ts'
import type { EvidenceFile, EvidenceFiles, ExportQueue } from '../../../../src/server/exports/app/export-ports.ts'
import { fail, ok } from '../../../../src/server/shared/result.ts'
import { openMemoryExports } from '../../../support/memory-exports.ts'

const EXPORT = '0123456789abcdef0123456789abcdef'
const RECORD = 'f'.repeat(32)
const STATUS: ExportStatus = {
    number: 'KTX1',
    state: 'attached',
    reason: null,
    records: 3,
    isEmpty: false,
    sha256: 'abc',
    validUntil: null,
    isAsStored: true,
}
const file = (sysId: string): EvidenceFile => ({
    sysId,
    attachment: sysId,
    fileName: `${sysId}.json`,
    bytes: 1,
    sha256: 'abc',
    kind: 'artifact',
    table: 'x_kt_gov_export',
    recordId: EXPORT,
    integrity: 'intact',
    seal: 'sealed',
})

interface Given {
    readonly status: ExportStatus | null
    readonly files: Partial<EvidenceFiles>
    readonly queue: Partial<ExportQueue>
    readonly onRecord: readonly EvidenceFile[]
    readonly token: string
    readonly mayAttach: boolean
}

function opened(given: Partial<Given> = {}) {
    const { files = {}, mayAttach = true, onRecord = [], queue = {}, status = STATUS, token = 'kt' } = given
    const { ports } = openMemoryExports('attached', [])
    const service: ExportService = {
        ports: {
            ...ports,
            files: { ...ports.files, ...files },
            queue: { ...ports.queue, ...queue },
            keeptrusts: {
                ...ports.keeptrusts,
                connection: () =>
                    token === ''
                        ? fail({ code: 'token_missing', detail: '' })
                        : ok({ baseUrl: 'https://api.keeptrusts.com', token }),
            },
        },
        requestedBy: 'admin',
        statusOf: () => status,
        mayAttach: () => mayAttach,
        filesOnRecord: () => onRecord,
    }
    return service
}

const TARGET = { export: EXPORT, table_name: 'incident', record_id: RECORD }

it('attaches every file of an export, and counts the new ones', () => {
    const copies = [ok('copied' as const), ok('there' as const)]
    const files = { ownFiles: () => [file('a'), file('b')], copy: () => copies.shift() ?? ok('there' as const) }
    expect(attachToRecord(TARGET, opened({ files }))).toMatchObject({
        status: 'success',
        outputs: { attached: 1, files: 2, sha256: 'abc' },
    })
})

it.each<[string, Partial<Given>, string]>([
    ['is not there', { status: null }, 'export_missing'],
    ['somebody changed', { status: { ...STATUS, isAsStored: false } }, 'export_tampered'],
    ['is empty', { status: { ...STATUS, isEmpty: true } }, 'export_empty'],
    ['was not fetched', {}, 'export_not_fetched'],
    [
        'the user may not add to the record',
        { files: { ownFiles: () => [file('a')] }, mayAttach: false },
        'actor_not_allowed',
    ],
])('refuses to attach an export that %s', (_what, given, code) => {
    expect(attachToRecord(TARGET, opened(given))).toMatchObject({ status: 'refused', code })
})

it.each(['x_kt_gov_export', 'x_kt_gov_control_test', 'X_KT_GOV_EVIDENCE'])(
    'refuses to attach an export to a record of %s, which holds what was measured',
    (table_name) => {
        const service = opened({ files: { ownFiles: () => [file('a')] } })
        expect(attachToRecord({ ...TARGET, table_name }, service)).toMatchObject({
            status: 'refused',
            code: 'input_invalid',
        })
        const onReview = { ...TARGET, table_name: 'x_kt_gov_compliance_task' }
        expect(attachToRecord(onReview, service)).toMatchObject({ status: 'success' })
    },
)

it('fails where the record does not take the file', () => {
    const failure = { code: 'write_refused', table: 'incident', name: null, message: 'no' } as const
    const files = { ownFiles: () => [file('a')], copy: () => fail(failure) }
    expect(attachToRecord(TARGET, opened({ files }))).toMatchObject({ status: 'failed', code: 'write_refused' })
})

const WINDOW = { from: '2026-04-13', to: '2026-04-20' }

it.each([
    [true, 'created', ''],
    [false, 'unchanged', 'export_already_known'],
])('requests an export; new %p: %s', (created, operation, code) => {
    const queue = { request: () => ok({ number: 'KTX1', sysId: EXPORT, created }) }
    expect(requestEvidence(WINDOW, opened({ queue }))).toMatchObject({
        status: 'success',
        code,
        outputs: { operation },
    })
})

it.each<[string, object, Partial<Given>, string]>([
    ['without a window', {}, {}, 'input_missing'],
    ['without a token', WINDOW, { token: '' }, 'token_missing'],
])('refuses a request %s', (_what, given, world, code) => {
    expect(requestEvidence({ ...given }, opened(world))).toMatchObject({ status: 'refused', code })
})

it('verifies the files of an export on a record only', () => {
    const described: string[] = []
    const files = {
        filesOf: () => [file('a'), file('b')],
        describe: (attachment: string) => {
            described.push(attachment)
            return { attachment, fileName: `${attachment}.json`, bytes: 1, sha256: 'abc' }
        },
    }
    const answer = verifyEvidence(TARGET, opened({ files, onRecord: [file('b'), file('c')] }))
    expect(answer).toMatchObject({ status: 'success', code: '', outputs: { is_intact: true, checked: 1, broken: 0 } })
    expect(described).toEqual(['b'])
})

it('reports each broken file', () => {
    const files = { filesOf: () => [file('a')], describe: () => null }
    expect(verifyEvidence({ export: EXPORT }, opened({ files }))).toMatchObject({
        code: 'evidence_broken',
        outputs: { is_intact: false, broken: 1, reasons: 'a.json on x_kt_gov_export: missing' },
    })
})

it.each<[string, object, string]>([
    ['nothing is named', {}, 'input_missing'],
    ['a record is named by half', { table_name: 'incident' }, 'input_missing'],
    ['no file is stored', { export: EXPORT }, 'evidence_missing'],
])('verifies nothing, and does not pass, where %s', (_what, given, code) => {
    expect(verifyEvidence({ ...given }, opened())).toMatchObject({
        status: 'refused',
        code,
        outputs: { is_intact: false },
    })
})
