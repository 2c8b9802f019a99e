/** One bounded run over the packs that are asked for. */

import type { Faults } from '../../shared/fault.ts'
import type { Fields } from '../../shared/plan.ts'
import { fail, type Result } from '../../shared/result.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
import { packFailure, type PackFailure } from '../core/codes.ts'
import { KEPT_DAYS } from '../core/names.ts'
import { describeProgress, NOTHING_GATHERED, readProgress, toProgressText, type Progress } from '../core/progress.ts'
import { parsePackRequest } from '../core/request.ts'
import { buildStep } from './build-step.ts'
import type { PackPorts } from './pack-ports.ts'

/** Packs that one run looks at. */
const BATCH = 20
/** Packs past their time that one run deletes. */
const DELETED = 5

type Attempt = Faults['attempt']

/** Builds while there is time; what is left goes on with the next run. */
export function buildPacks(ports: PackPorts, attempt: Attempt, hasTime: () => boolean): void {
    const { clock, queue } = ports
    queue.deleteMadeBefore(addSeconds(clock.now(), -KEPT_DAYS * DAY_SECONDS), DELETED)
    for (const sysId of queue.due(BATCH)) {
        let isBegun = false
        while (hasTime() && advance(sysId, ports, attempt, isBegun)) isBegun = true
    }
}

/** One step of one pack; whether there is a next one. `isBegun`: a step of this run was written down, so that beginning again would never end. */
function advance(sysId: string, ports: PackPorts, attempt: Attempt, isBegun: boolean): boolean {
    const { queue } = ports
    const pack = queue.claim(sysId)
    if (pack === null) return false
    const before = readProgress(pack.progress)
    const stepped = attempt<Result<Progress, Pick<PackFailure, 'message'> & { readonly code: string }>>(
        { doing: 'building a pack', record: () => pack.number },
        () => {
            if (isBegun && before === NOTHING_GATHERED)
                return fail(packFailure('pack_file_refused', 'what was gathered does not read as it was written'))
            const request = parsePackRequest(pack.request)
            return request.ok ? buildStep(pack, request.value, before, ports) : request
        },
        ({ code, message }) => ({ ok: false, failure: { code, message } }),
    )
    // Who lost the claim meanwhile has stored a file that nobody names: it goes when the archive is made.
    if (!queue.isOurs(sysId)) return false
    if (!stepped.ok) {
        const { code, message } = stepped.failure
        ports.journal.warn(`${code}: the pack ${pack.number} was not built: ${message}`)
        ports.files.keepOnly(sysId, [])
        queue.release(sysId, { state: 'failed', code, message: message.slice(0, 1000), gathered: '' })
        return false
    }
    const progress = stepped.value
    // What was gathered goes when it is written down that every part is stored, and not before: a worker may die in between.
    if (before.phase === 'done') {
        const parts = progress.parts.map(({ attachment }) => attachment)
        ports.files.keepOnly(sysId, parts)
        queue.release(sysId, { ...toReady(progress), made_at: ports.clock.now() })
        return false
    }
    return queue.release(sysId, {
        state: 'building',
        progress: describeProgress(progress),
        gathered: toProgressText(progress),
    })
}

function toReady(progress: Progress): Fields {
    const { digest, files, first, head, parts, position, rows } = progress
    return {
        state: 'ready',
        progress: describeProgress(progress),
        gathered: '',
        row_count: String(rows),
        file_count: String(files.length),
        byte_count: String(parts.reduce((sum, { bytes }) => sum + bytes, 0)),
        parts: parts.map(({ bytes, name, sha256 }) => `${name} ${bytes} ${sha256}`).join('\n'),
        digest,
        first_position: String(first),
        position: String(position),
        head,
    }
}
