/** Opens the ports of control tests, reconciliation and drift on this instance. */

import type { ControlPorts } from '../app/control-ports.ts'
import { openPlatform } from '../../platform/open-platform.ts'
import { controlMappings } from './control-mappings.ts'
import { controlTests } from './control-tests.ts'
import { driftSources } from './findings.ts'
import { grcControls } from './grc-controls.ts'
import { populations } from './populations.ts'

/** What one run needs. */
export function openControls(): ControlPorts {
    return {
        ...openPlatform(),
        mappings: controlMappings,
        populations,
        tests: controlTests,
        controls: grcControls,
        drift: driftSources,
    }
}
