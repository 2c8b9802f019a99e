/** Opens the ports of collecting execution evidence on this instance, for one run. */

import type { CollectPorts } from '../app/evidence-ports.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { recordFindings } from '../../controls/glide/findings.ts'
import { faults } from '../../platform/edge.ts'
import { newId } from '../../platform/session.ts'
import { readSettings } from '../../platform/settings.ts'
import { readAddressValues } from './address-values.ts'
import { attributionProbe } from './attribution-probe.ts'
import { attributions } from './attributions.ts'
import { auditRows } from './audit-rows.ts'
import { automationStore } from './automation-store.ts'
import { connections } from './connections.ts'
import { openChainStore } from './chain-store.ts'
import { coverageStore } from './coverage-store.ts'
import { evidenceStore } from './evidence-store.ts'
import { openLog } from './log-sources.ts'
import { runs } from './runs.ts'
import { handRunSource } from './hand-runs.ts'
import { scriptCounters } from './script-counters.ts'
import { openScriptRecords } from './script-records.ts'
import { transactions } from './transactions.ts'
import { triggerRecords } from './trigger-records.ts'
import { logWriterStore } from './log-writer-store.ts'

/** What one run needs; readers remember what they asked, so open a new one for each run. */
export function openCollecting(): CollectPorts {
    const settings = readSettings()
    return {
        settings,
        clock,
        crypto,
        faults,
        newId,
        scripts: openScriptRecords(),
        automations: automationStore,
        logWriters: logWriterStore,
        evidence: evidenceStore,
        chains: openChainStore(settings),
        findings: { record: recordFindings },
        runs,
        coverage: coverageStore,
        attributions,
        probe: attributionProbe,
        connections,
        addressValues: readAddressValues,
        openLog,
        triggers: triggerRecords,
        audit: auditRows,
        patterns: scriptCounters,
        handRuns: handRunSource,
        transactions,
    }
}
