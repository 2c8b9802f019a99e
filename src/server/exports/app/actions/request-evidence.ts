/** Action "Request evidence export": asks Keeptrusts for an export of a window, once per window. */

import { failed, refused, refusedInputs, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { explainFailure } from '../../core/codes.ts'
import { parseRequest } from '../../core/request.ts'
import { connect } from '../request-export.ts'
import type { ExportService } from './export-service.ts'

/** Returns the existing export of the same window, format and kind; another key requests another one. The job processes it within a minute. */
export function requestEvidence(given: ActionInputs, service: ExportService): ActionAnswer {
    const { ports } = service
    const inputs = openInputs(given)
    const from = inputs.required('from', 40)
    const to = inputs.required('to', 40)
    const format = inputs.optional('format', 20) || 'json'
    const type = inputs.optional('export_type', 40) || 'events'
    const key = inputs.optional('request_key', 100)
    const read = inputs.end(null)
    if (!read.ok) return refusedInputs(read.failure)
    const identity = `flow ${key === null ? `${type} ${format} ${from} ${to}` : key}`
    const request = parseRequest({ from, to, format, type }, service.requestedBy, identity)
    if (!request.ok) return refused(request.failure.code, request.failure.problems.join('; '))
    const connected = connect(ports)
    if (!connected.ok) return refused(connected.failure.code, explainFailure(connected.failure))
    const requested = ports.queue.request(request.value, ports.clock.now())
    if (!requested.ok) return failed(requested.failure.code, requested.failure.message)
    const { created, number, sysId } = requested.value
    const status = service.statusOf(sysId)
    const outputs = {
        export: sysId,
        number,
        operation: created ? 'created' : 'unchanged',
        state: status === null ? null : status.state,
    }
    return created
        ? succeeded(outputs, `Export ${number} is requested.`)
        : succeeded(outputs, `Export ${number} was requested before.`, 'export_already_known')
}
