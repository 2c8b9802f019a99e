/** Opens the measurements of the platform on this instance, for one run. */

import type { MeasurePorts } from '../../app/platform/measure-platform.ts'
import { clock } from '../../../platform/clock.ts'
import { faults } from '../../../platform/edge.ts'
import * as callsOf from './measure-calls.ts'
import { measureBuiltIns, measureDigestEncoding } from './measure-engine.ts'
import { measureLogLag, measureModuleState, measureRuleUsers } from './measure-later.ts'
import * as rows from './measure-rows.ts'
import { readRelease } from '../../../platform/release.ts'
import { readFacts, writeFact } from './platform-facts.ts'
import { tidyProbes } from './probe-rows.ts'
import { openSelfCalls } from './self-calls.ts'

/** Every question with the function that answers it. */
export function openPlatformProbe(): MeasurePorts {
    const calls = openSelfCalls()
    return {
        clock,
        faults,
        release: readRelease(),
        facts: readFacts,
        write: writeFact,
        tidy: tidyProbes,
        measures: {
            unique_indexes: rows.measureUniqueIndexes,
            unique_refusal: rows.measureUniqueRefusal,
            primary_key: rows.measurePrimaryKey,
            failed_script: () => callsOf.measureFailedScript(calls),
            body_encoding: () => callsOf.measureBodyEncoding(calls),
            digest_encoding: measureDigestEncoding,
            secret_property: rows.measureSecretProperty,
            async_rule_user: () => measureRuleUsers(calls),
            built_ins: measureBuiltIns,
            module_state: measureModuleState,
            collation: rows.measureCollation,
            closed_table: rows.measureClosedTable,
            large_text: rows.measureLargeText,
            log_lag: measureLogLag,
            self_call: () => callsOf.measureSelfCall(calls),
            redirects: () => callsOf.measureRedirects(calls),
            substitution: () => callsOf.measureSubstitution(calls),
            counting_lock: () => callsOf.measureCountingLock(calls),
            update_multiple: rows.measureUpdateMultiple,
            conditional_update: () => callsOf.measureConditionalUpdate(calls),
        },
    }
}
