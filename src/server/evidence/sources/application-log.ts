/** The application log, whose rows name the script record that logged. */

import { CALL_TRACE, whyNot } from '../core/advice.ts'
import { stateOf } from '../core/completeness.ts'
import type { LogRow } from '../core/rows.ts'
import type { LogDescriptor } from '../core/source.ts'
import type { TransformContext, Transformed } from '../core/transform/context.ts'
import { inOrder } from '../core/transform/evidence-node.ts'
import { fromLogRow } from '../core/transform/log-row.ts'
import { concerningRows, mentionsOf } from '../core/transform/mentions.ts'

const TABLE = 'syslog_app_scope'

export const applicationLog: LogDescriptor<'application_log_evidence', LogRow, 'artifact' | 'artifact_pair'> = {
    source: 'application_log_evidence',
    kind: 'log',
    reader: 'table',
    tables: [TABLE],
    knownAs: 'sys_log',
    columns: {
        message: 'message',
        source: 'source',
        level: 'level',
        createdBy: 'sys_created_by',
        artifactTable: 'script_artifact_table',
        artifactId: 'script_artifact',
    },
    required: ['message', 'source', 'level', 'script_artifact', 'script_artifact_table'],
    readIn: 'first',
    isRead: 'always',
    decidedBy: ['<scope>.logging.destination', '<scope>.logging.verbosity'],
    unlock: 'Set the property <scope>.logging.destination to db.',
    strongest: 'DETERMINISTIC',
    doesNotProve: 'A script that logs nothing leaves nothing here.',
    claims: {
        artifact: {
            says: 'the application log names the script record',
            grade: 'DETERMINISTIC',
            premises: ['platform_names_script', 'attribution_measured'],
            residual: ['row_forged'],
            proofNote:
                'The application log entry names the script record that logged. ' +
                'Proves that this script was running when the entry was written; does not prove what it did besides.',
            whyNotHigher: null,
        },
        artifact_pair: {
            says: "the log names a script that calls this one, and the message fits this one's statement",
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'The application log entry names a script that calls this one, and the message fits a log statement of this one. ' +
                'Does NOT prove which of the two wrote it.',
            whyNotHigher: whyNot(
                'log_names_caller',
                'The log entry names the script that called, not the one that logged.',
                `In the script that is called, ${CALL_TRACE}.`,
            ),
        },
    },
    shows: ['trigger', 'automation', 'include'],
    proves: ({ analysis, kind, scope }) =>
        kind !== 'flow' && analysis !== null && scope !== 'global' && analysis.logs.length > 0,
    settings: {
        isPerScope: true,
        properties: (scopes) =>
            Object.fromEntries(
                scopes.flatMap((scope) => [
                    [`${scope}.logging.destination`, ''],
                    [`${scope}.logging.verbosity`, ''],
                ]),
            ),
        toState: (settings, scopes) => {
            const toFile = scopes
                .map((scope) => `${scope}.logging.destination`)
                .filter((property) => settings[property] === 'file')
            if (toFile.length === 0) return stateOf('available', '', settings)
            const advice = `Set ${toFile.join(', ')} to db: with file these applications leave no rows here.`
            return stateOf(toFile.length === scopes.length ? 'unavailable_not_enabled' : 'partial', advice, settings)
        },
    },
    transform: transformApplicationLog,
    concerning: concerningRows,
    mentions: (rows, { numberPrefixes }) => mentionsOf(rows, numberPrefixes),
}

/** Rows of the application log as evidence. */
export function transformApplicationLog(rows: readonly LogRow[], context: TransformContext): Transformed {
    const evidence = rows.map((row) => fromLogRow(row, 'application_log_evidence', TABLE, context))
    return { evidence: inOrder(evidence), edges: [] }
}
