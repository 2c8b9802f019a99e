/** Errors that the script engine itself reports: rows of both logs that name the script record and the line where it failed. */

import { isEngineSource } from '../../shared/engine-sources.ts'
import { whyNot } from '../core/advice.ts'
import { hasScript } from '../core/proves.ts'
import type { LogRow } from '../core/rows.ts'
import type { PartDescriptor } from '../core/source.ts'
import { transformScriptErrors } from '../core/transform/script-error.ts'
import { syslog } from './syslog.ts'

type Claim = 'engine_error' | 'engine_stack' | 'engine_error_open' | 'engine_error_stale' | 'not_compiled'

export const scriptErrors: PartDescriptor<'script_error_evidence', Claim, LogRow> = {
    source: 'script_error_evidence',
    kind: 'part',
    partOf: { application_log_evidence: 'syslog_app_scope', syslog_evidence: 'syslog' },
    tables: ['syslog', 'syslog_app_scope'],
    columns: syslog.columns,
    required: ['message', 'source'],
    isRead: 'with the system log and the application log: no row is read for it',
    decidedBy: ['x_kt_gov.evidence.read_script_errors'],
    switchedBy: { property: 'x_kt_gov.evidence.read_script_errors', setting: 'evidenceReadScriptErrors' },
    unlock: 'Let the application read the system log or the application log.',
    strongest: 'DETERMINISTIC',
    doesNotProve:
        'Holds only scripts that failed, and names no record. A row counts only under a source of the script engine; the same text under *** Script never does.',
    claims: {
        engine_error: {
            says: 'the script engine names the script, and a line of its version of that time where it failed',
            grade: 'DETERMINISTIC',
            premises: ['engine_source', 'line_exists'],
            residual: ['code_from_text', 'row_forged'],
            proofNote:
                'The script engine reports that this script failed, at a line that its version of that time has: the script executed, ' +
                'up to that line. Does not prove for which record.',
            whyNotHigher: null,
        },
        engine_stack: {
            says: 'the stack of an error lists the script as the one that called',
            grade: 'DETERMINISTIC',
            premises: ['engine_source', 'line_exists'],
            residual: ['code_from_text', 'row_forged'],
            proofNote:
                'The script engine reports an error, and its stack lists this script among those that called: the script executed, up to ' +
                'that call. Does not prove for which record, nor that it ended there.',
            whyNotHigher: null,
        },
        engine_error_open: {
            says: 'as engine_error, but another script can write rows under the source of the engine',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'A row under a source of the script engine names this script. Does NOT prove that the engine wrote it: another script ' +
                'can write such a row.',
            whyNotHigher: whyNot(
                'engine_source_open',
                'Another script can write rows under the source of the script engine.',
                'In that script, give its log lines a literal source of its own.',
            ),
        },
        engine_error_stale: {
            says: 'as engine_error, but it is not known that the version of that time has such a line',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'The script engine names this script, at a line that its version of that time is not known to have. Does NOT prove which ' +
                'version executed.',
            whyNotHigher: whyNot(
                'error_line_unknown',
                'It is not known that the version of that time has the line that the error names.',
                'Past entries cannot be improved. Keep x_kt_gov.evidence.collect on: later entries are compared with the version of their time.',
            ),
        },
        not_compiled: {
            says: 'the script engine reports that the script cannot be compiled',
            grade: 'TEMPORAL_INFERRED',
            proofNote:
                'The script engine reports that this script could not be compiled, so no statement of it executed. Does NOT prove that it was to ' +
                'execute: saving a script can leave such a row too.',
            whyNotHigher: whyNot(
                'script_not_compiled',
                'The script could not be compiled, so no statement of it executed.',
                'Correct the script at the line that the entry names.',
            ),
        },
    },
    shows: ['automation', 'include'],
    mayShow: hasScript,
    select: (rows) => rows.filter(({ source }) => isEngineSource(source)),
    transform: transformScriptErrors,
}
