/** Every class a script can reach. To add one: write its file, name it here. */

import { knownNamespaces } from '../glide/known-members.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { ARRAY_LIST } from '../glide/array-list.ts'
import { CERTIFICATE_ENCRYPTION } from '../glide/certificate-encryption.ts'
import { CONNECTION, CONNECTION_INFO_PROVIDER } from '../glide/connection-info.ts'
import { FLOW_API, FLOW_RUNNER, FLOW_RUNNER_RESULT } from '../flow/flow-api.ts'
import type { GlideClass } from '../runtime/glide-class.ts'
import { AGGREGATE_COLUMN, GLIDE_AGGREGATE } from '../glide/glide-aggregate.ts'
import { GLIDE_DATE } from '../glide/glide-date.ts'
import { GLIDE_DATE_TIME } from '../glide/glide-date-time.ts'
import { GLIDE_DIGEST } from '../glide/glide-digest.ts'
import { GLIDE_DURATION } from '../glide/glide-duration.ts'
import { GLIDE_ELEMENT } from '../glide/glide-element.ts'
import { GLIDE_ELEMENT_DESCRIPTOR } from '../glide/glide-element-descriptor.ts'
import { GLIDE_QUERY_CONDITION } from '../glide/glide-query-condition.ts'
import { GLIDE_RECORD, GLIDE_RECORD_SECURE } from '../glide/glide-record-class.ts'
import { GLIDE_SCHEDULE } from '../glide/glide-schedule.ts'
import { GLIDE_SESSION } from '../glide/glide-session.ts'
import { GLIDE_PLUGIN_MANAGER, GLIDE_SECURE_RANDOM_UTIL, GLIDE_STRING_UTIL } from '../glide/glide-strings.ts'
import { GLIDE_SYS_ATTACHMENT } from '../glide/glide-sys-attachment.ts'
import { GLIDE_SYSTEM } from '../glide/glide-system.ts'
import { GLIDE_TABLE_HIERARCHY } from '../glide/glide-table-hierarchy.ts'
import { GLIDE_TIME } from '../glide/glide-time-class.ts'
import { GLIDE_USER } from '../glide/glide-user.ts'
import { IDENTIFICATION_ENGINE } from '../glide/identification-engine.ts'
import { GLIDE_TEXT_READER, INPUT_STREAM } from '../glide/input-stream.ts'
import { REST_MESSAGE, REST_RESPONSE } from '../glide/rest-message.ts'
import { SCRATCHPAD } from '../glide/scratchpad.ts'
import { CLIENT_FORM } from '../glide/client-form.ts'
import {
    SCRIPTED_REQUEST,
    SCRIPTED_REQUEST_BODY,
    SCRIPTED_RESPONSE,
    SCRIPTED_STREAM_WRITER,
} from '../glide/scripted-rest.ts'
import { SERVICE_ERRORS } from '../glide/service-error.ts'
import { UI_ACTION_CONTEXT } from '../glide/ui-action-context.ts'

/** The classes, by the names scripts use. */
export const CATALOGUE: readonly GlideClass[] = [
    GLIDE_RECORD,
    GLIDE_RECORD_SECURE,
    GLIDE_ELEMENT,
    GLIDE_ELEMENT_DESCRIPTOR,
    GLIDE_QUERY_CONDITION,
    GLIDE_AGGREGATE,
    AGGREGATE_COLUMN,
    GLIDE_SYS_ATTACHMENT,
    REST_MESSAGE,
    REST_RESPONSE,
    GLIDE_DATE_TIME,
    GLIDE_DATE,
    GLIDE_TIME,
    GLIDE_DURATION,
    GLIDE_SCHEDULE,
    GLIDE_SYSTEM,
    GLIDE_USER,
    GLIDE_SESSION,
    GLIDE_DIGEST,
    CERTIFICATE_ENCRYPTION,
    GLIDE_STRING_UTIL,
    GLIDE_SECURE_RANDOM_UTIL,
    GLIDE_PLUGIN_MANAGER,
    GLIDE_TABLE_HIERARCHY,
    GLIDE_TEXT_READER,
    INPUT_STREAM,
    SCRIPTED_REQUEST,
    SCRIPTED_REQUEST_BODY,
    SCRIPTED_RESPONSE,
    SCRIPTED_STREAM_WRITER,
    ...SERVICE_ERRORS,
    IDENTIFICATION_ENGINE,
    CONNECTION_INFO_PROVIDER,
    CONNECTION,
    UI_ACTION_CONTEXT,
    SCRATCHPAD,
    CLIENT_FORM,
    ARRAY_LIST,
    FLOW_API,
    FLOW_RUNNER,
    FLOW_RUNNER_RESULT,
]

/** Namespaces a script can name. */
export const NAMESPACES: ReadonlySet<string> = new Set(knownNamespaces())

/** The object behind a name that is an object and not a class: gs. */
export function singletonOf(context: ScriptContext, name: string): object | undefined {
    return CATALOGUE.find((item) => item.name === name)?.singleton?.(context)
}
