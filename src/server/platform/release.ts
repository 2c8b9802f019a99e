/** On what the app runs: what was measured holds for one release of the platform and one version of the app. */

import { gs } from '@servicenow/glide'
import { SCOPE } from '../shared/names.ts'
import { asText } from '../shared/text.ts'
import { findRow, textOf, whenReadable } from './table.ts'

/** The release of the platform, from its own properties, and the version of this app. */
export function readRelease(): { readonly platform: string; readonly app: string } {
    const platform = asText(gs.getProperty('glide.war')) || asText(gs.getProperty('glide.buildname'))
    const app = whenReadable(() => findRow('sys_app', 'scope', SCOPE), null)
    return { platform, app: app === null ? '' : textOf(app, 'version') }
}
