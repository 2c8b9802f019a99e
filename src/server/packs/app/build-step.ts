/** Builds a pack in steps, each of which ends with one file or one part: the next one goes on from there, on whatever node. */

import { isDayKind } from '../../attestation/core/kinds.ts'
import { fail, ok } from '../../shared/result.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Condition } from '../../shared/ports.ts'
import { TABLES } from '../../shared/names.ts'
import { toPackedAttestation } from '../core/chain-file.ts'
import { packFailure } from '../core/codes.ts'
import { toInTotoStatement } from '../core/in-toto.ts'
import { toManifest } from '../core/manifest.ts'
import {
    FILE_CHARACTERS,
    FILE_ROWS,
    MOST_ATTESTATIONS,
    MOST_LISTED,
    MOST_PAGES,
    MOST_ROWS,
    PART_BYTES,
} from '../core/names.ts'
import { toAsciiJson, toListFile, toPath } from '../core/pack-file.ts'
import type { PackFile, Progress } from '../core/progress.ts'
import type { PackRequest } from '../core/request.ts'
import { NO_SCOPE, planSections, toListed, toTestConditions, type PackScope, type Section } from '../core/sections.ts'
import { findFrameworks, readDefinitions } from '../core/oscal/facts.ts'
import { toStatement } from '../core/statement.ts'
import { archiveSize, sliceOf } from '../core/zip.ts'
import { buildOscal, DEFINITIONS, toChosen } from './build-oscal.ts'
import { readLists, readRows, readTests, tooLarge, withFile, type Pack, type Stepped } from './gathered-files.ts'
import { gatherAttested, gatherPlain, type Gathered } from './gather-rows.ts'
import type { PackPorts } from './pack-ports.ts'

/** Attestations that one look reads: the content of each may be long. */
const CHAIN_PAGE = 50

/** Does what is next. */
export function buildStep(pack: Pack, request: PackRequest, progress: Progress, ports: PackPorts): Stepped {
    switch (progress.phase) {
        case 'scope':
            return findScope(request, progress, ports)
        case 'rows':
            return gatherSection(pack, request, progress, ports)
        case 'chain':
            return gatherChain(pack, progress, ports)
        case 'definitions':
            return define(pack, request, progress, ports)
        case 'oscal':
            return buildOscal(pack, request, progress, ports)
        case 'about':
            return describe(pack, request, progress, ports)
        case 'archive':
            return storePart(pack, progress, ports)
        case 'done':
            return ok(progress)
    }
}

function findScope(request: PackRequest, progress: Progress, { rows }: PackPorts): Stepped {
    const { choice, subject, table } = request
    const found = (scope: Partial<PackScope>): Stepped =>
        ok({ ...progress, phase: 'rows', scope: { ...NO_SCOPE, ...scope } })
    const isTooMuch = (list: readonly string[]): boolean => list.length > MOST_LISTED
    if (choice === 'automation') {
        const automation = rows.automation(subject)
        return automation === null
            ? fail(packFailure('pack_subject_missing', subject))
            : found({ automationId: automation.id })
    }
    if (choice === 'record') {
        const about = [['table_name', '=', table] as const, ['record_id', '=', subject] as const]
        const deliveries = rows.valuesOf(TABLES.deliveryRecord, 'delivery', about, MOST_LISTED + 1)
        return isTooMuch(deliveries)
            ? fail(tooLarge(`deliveries of the record, ${MOST_LISTED} at most`))
            : found({ deliveries })
    }
    if (choice === 'window') return found({})
    const mappings =
        choice === 'framework'
            ? rows.valuesOf(TABLES.controlCitation, 'mapping', [['framework', '=', subject]], MOST_LISTED + 1)
            : rows.valuesOf(TABLES.controlMapping, 'sys_id', [['control_id', '=', subject]], MOST_LISTED + 1)
    const texts = rows.valuesOf(TABLES.controlTest, 'policies', toTestConditions(request, { mappings }), MOST_ROWS)
    const policies = toListed(rows.policiesOf(request.from, request.to), texts)
    if (isTooMuch(mappings) || isTooMuch(policies))
        return fail(tooLarge(`control mappings and policies, ${MOST_LISTED} at most`))
    return found({ mappings, policies })
}

function gatherSection(pack: Pack, request: PackRequest, progress: Progress, ports: PackPorts): Stepped {
    const section = planSections(request, progress.scope)[progress.section]
    if (section === undefined)
        return progress.first === 0
            ? fail(packFailure('pack_empty'))
            : ok({ ...progress, phase: 'chain', section: 0, place: '', file: 1 })
    const gathered =
        section.kind === null
            ? gatherPlain(section, progress.place, ports)
            : gatherAttested(section, progress.place, ports)
    const rows = progress.rows + gathered.lines.length
    if (rows > MOST_ROWS) return fail(tooLarge(`rows, ${MOST_ROWS} at most`))
    const next = withPlaces({ ...progress, rows }, section, gathered)
    if (next.pages.length > MOST_PAGES) return fail(tooLarge(`days and pages, ${MOST_PAGES} at most`))
    const moved: Progress = gathered.isLast
        ? { ...next, section: progress.section + 1, place: '', file: 1 }
        : { ...next, place: gathered.place, file: progress.file + 1 }
    // A table of which nothing was chosen has no file, unless the file says that it is so.
    if (gathered.lines.length === 0 && (progress.file > 1 || section.kind !== null)) return ok(moved)
    const { lines, redacted } = gathered
    return withFile(pack, moved, toPath(section.path, progress.file), toListFile(lines), lines.length, redacted, ports)
}

function withPlaces(progress: Progress, section: Section, { positions, waiting }: Gathered): Progress {
    const { first, last, pages } = progress
    const before = progress.waiting[section.table] || 0
    const isOfDay = section.kind !== null && isDayKind(section.kind)
    return {
        ...progress,
        first: positions.reduce((least, one) => (least === 0 || one < least ? one : least), first),
        last: positions.reduce((most, one) => (one > most ? one : most), last),
        pages: isOfDay ? pages.concat(positions.filter((one) => pages.indexOf(one) < 0)) : pages,
        waiting: waiting === 0 ? progress.waiting : { ...progress.waiting, [section.table]: before + waiting },
    }
}

function gatherChain(pack: Pack, progress: Progress, { crypto, files, places }: PackPorts): Stepped {
    const { first, last } = progress
    const end = places.dayFrom(last) || last
    if (end - first >= MOST_ATTESTATIONS) return fail(tooLarge(`attestations, ${MOST_ATTESTATIONS} at most`))
    const lines: string[] = []
    let at = progress.place === '' ? first - 1 : Number(progress.place)
    let { attestedAt, head, position } = progress
    let characters = 0
    while (at < end && lines.length < FILE_ROWS && characters < FILE_CHARACTERS) {
        const page = places
            .after(at, Math.min(CHAIN_PAGE, FILE_ROWS - lines.length))
            .filter((one) => one.position <= end)
        // What is missing in the middle is missing in the pack, and the verifier names it.
        if (page.length === 0) {
            at = end
            break
        }
        for (const one of page) {
            const line = toAsciiJson(toPackedAttestation(one, progress.pages.indexOf(one.position) >= 0))
            characters += line.length
            lines.push(line)
            at = one.position
            attestedAt = one.attestedAt
            head = one.head
            position = one.position
        }
    }
    const isLast = at >= end
    const moved: Progress = {
        ...progress,
        ...{ attestedAt, head, position, place: isLast ? '' : String(at) },
        ...{ file: isLast ? 1 : progress.file + 1, phase: isLast ? 'definitions' : 'chain' },
    }
    const path = toPath('chain', progress.file)
    return withFile(pack, moved, path, toListFile(lines), lines.length, {}, { crypto, files })
}

/** The control mappings behind the tests, and for which frameworks they are evidence. */
function define(pack: Pack, request: PackRequest, progress: Progress, ports: PackPorts): Stepped {
    const tests = readTests(progress, ports)
    const mappings = progress.scope.mappings.concat(tests.map(({ columns }) => columns.mapping)).filter(isFirst)
    const definitions = mappings.length === 0 ? [] : ports.rows.definitions(mappings.slice(0, MOST_LISTED))
    const frameworks = findFrameworks(tests, readDefinitions(definitions), toChosen(request))
    const moved: Progress = { ...progress, frameworks, phase: 'oscal', section: 0, place: '', file: 1 }
    if (mappings.length === 0) return ok(moved)
    const lines = definitions.map(toAsciiJson)
    return withFile(pack, moved, DEFINITIONS, toListFile(lines), lines.length, {}, ports)
}

/** The files that say what is in the pack, the manifest last. */
function describe(pack: Pack, request: PackRequest, progress: Progress, ports: PackPorts): Stepped {
    const { files, rows } = ports
    const origin = ports.origin()
    const automation = request.choice === 'automation' ? rows.automation(request.subject) : null
    const title = automation === null ? '' : automation.name
    const tests = readTests(progress, ports).map(({ columns }) => columns)
    const gaps = readLists(progress, 'coverage.', ports).filter(({ state }) => state !== 'read') as readonly Fields[]
    const canaries = readRows(progress, TABLES.canary, ports)
    const acceptances = readRows(progress, TABLES.acceptance, ports)
    const undecided = countUndecided(request, ports)
    const add = (before: Stepped, path: string, text: string, count = 1): Stepped =>
        before.ok ? withFile(pack, before.value, path, text, count, {}, ports) : before
    const set = add(ok(progress), 'settings.json', `${toAsciiJson(ports.settings())}\n`)
    if (!set.ok) return set
    const stated = add(
        set,
        'statement.html',
        toStatement(request, set.value, origin, { title, tests, gaps, canaries, undecided, acceptances }),
    )
    if (!stated.ok) return stated
    const claimed = toAsciiJson(toInTotoStatement(request, stated.value, origin))
    const whole = add(stated, 'statements/pack.json', `${claimed}\n`)
    if (!whole.ok) return whole
    const manifest = toManifest(request, whole.value, origin, ports.crypto.sha256)
    const named = add(whole, 'manifest.json', `${toAsciiJson(manifest)}\n`)
    if (!named.ok) return named
    const partBytes = Math.min(PART_BYTES, Math.floor(files.limitBytes() * PART_SHARE))
    return ok({ ...named.value, phase: 'archive', digest: manifest.digest, partBytes })
}

const MOST_UNDECIDED = 1000

function countUndecided({ from, to }: PackRequest, { rows }: PackPorts): number {
    const waiting: readonly Condition[] = [
        ['state', '=', 'planted'],
        ['planted_at', '>=', `${from} 00:00:00`],
        ['planted_at', '<=', `${to} 23:59:59`],
    ]
    return rows.valuesOf(TABLES.canary, 'sys_id', waiting, MOST_UNDECIDED).length
}

/** A part stays clear of the limit of the instance. */
const PART_SHARE = 0.9

function isFirst(value: string, at: number, all: readonly string[]): boolean {
    return value !== '' && all.indexOf(value) === at
}

function storePart({ number, sysId }: Pack, progress: Progress, { crypto, files }: PackPorts): Stepped {
    const { files: entries, partBytes, parts } = progress
    const size = archiveSize(entries)
    const start = parts.length * partBytes
    const end = Math.min(size, start + partBytes)
    const isWhole = size <= partBytes
    const name = `keeptrusts-pack-${number}.zip`
    const partName = isWhole ? name : `${name}.${`00${parts.length + 1}`.slice(-3)}`
    const read = ({ attachment, sha256 }: PackFile): string | null => {
        const text = files.readText(attachment)
        return text !== null && crypto.sha256(text) === sha256 ? text : null
    }
    const base64 = sliceOf(entries, start, end, read, files.encodeAscii)
    const stored = base64 === null ? null : files.storeBytes(sysId, partName, base64, end - start)
    if (stored === null) return fail(packFailure('pack_file_refused', partName))
    const part = { name: partName, bytes: end - start, ...stored }
    return ok({ ...progress, parts: [...parts, part], phase: end >= size ? 'done' : 'archive' })
}
