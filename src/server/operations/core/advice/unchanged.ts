/** The codes of the part “Records that a delivery left unchanged”: what each means, and what to do. */

import type { AdvicePart } from './advice-part.ts'

/** The part “Records that a delivery left unchanged”. */
export const unchanged: AdvicePart = {
    title: 'Records that a delivery left unchanged',
    seen: 'on a line below a delivery; the delivery itself is processed',
    codes: {
        already_resolved: [
            'The escalation is already resolved',
            'No action is needed: a review never moves back from resolved.',
        ],
        escalation_already_known: ['The review already shows this state', 'No action is needed.'],
        export_already_known: ['The export is already known', 'No action is needed.'],
        superseded: ['A newer event was already applied', 'No action is needed: the order of events does not matter.'],
        change_exists: ['This version already has a change request', 'No action is needed.'],
        change_under_way: [
            'People already work on the change',
            'No action is needed: a new description does not alter the change.',
        ],
        change_missing: [
            'No change request announced this version',
            'No action is needed: the gateway is marked, and the deployment is recorded on the change request when it arrives.',
        ],
        older_change_under_way: [
            'People work on the change of an older version',
            'Decide which version is wanted, and cancel the change of the other one: the app cancels only what nobody has begun.',
        ],
        older_change_not_canceled: [
            'The change of an older version could not be canceled',
            'Cancel the change by hand: the line says what refused it. Or set `x_kt_gov.change.supersede` to false.',
        ],
        change_closed: [
            'The change of this target is closed',
            'Ask for a new change: publish the version again in Keeptrusts. A closed change is not edited, and its approval does not count for a later deployment.',
        ],
        change_canceled: [
            'The change of this deployment was canceled',
            'Roll back the deployment, or publish the version again to ask for a new change.',
        ],
        change_on_hold: [
            'The change of this deployment is on hold',
            'Take the change off hold before you deploy under it, or roll back the deployment.',
        ],
        environment_mismatch: [
            'The gateway is known in another environment',
            'Name the environment that the gateway is in, or none. If the gateway moved, correct the environment on its form, and ask or deploy again: a change of one environment lets no gateway of another pass.',
        ],
        gateway_needed: [
            'The approved change names gateways, and the deployment or the question names none',
            'Name the gateway: an approval for some gateways of an environment does not count for all of them.',
        ],
        gateway_not_named: [
            'The approved change does not name this gateway',
            'Add the configuration item of the gateway to the affected items of the change before it is approved, or ask for a change of its own. If the change was asked for this gateway, people took the item off, or a rule or an access setting of the instance refused to list it: the delivery that asked for the change has a line on `task_ci`.',
        ],
        deployment_unapproved: [
            'The change of this deployment is not approved',
            'Roll back the deployment, or let the owner of the change accept it: an approval that is given now does not count for a deployment before it.',
        ],
        approved_after_deployment: [
            'The change was approved only after this deployment',
            'Find out why the version was deployed before its approval. A pipeline can ask for the approval before it deploys: see REST.md. The approval counts for later deployments.',
        ],
        approval_time_unknown: [
            'It is not known whether the change was approved before this deployment',
            'Look into the history of the change. To have it known from now on, audit the column `approval` of `change_request`, or let the instance fill `approval_set`.',
        ],
        deployment_already_known: ['The gateway is already known to run this version', 'No action is needed.'],
        template_unusable: [
            'The standard change template is absent, inactive or retired',
            'Correct `x_kt_gov.change.standard_template`. A normal change was created instead.',
        ],
        gateway_unnamed: [
            'The event names no gateway',
            'Check the sender if the event should name a gateway. No configuration item was changed.',
        ],
        ci_not_found: [
            'No configuration item has the sys_id that the event names',
            'Run the query of the line to find the right configuration item, and correct the sys_id in Keeptrusts, or choose the item on the gateway. Meanwhile the item is looked for as if none had been named.',
        ],
        ci_class_unfit: [
            'The configuration item that the event names is of another class',
            'Run the query of the line to find the right configuration item, and correct the sys_id in Keeptrusts. If the item is right, choose it on the gateway, or set `x_kt_gov.cmdb.class` to a class that covers it.',
        ],
        ci_ambiguous: [
            'Several configuration items stand for one gateway',
            'Run the query of the line. Retire or correct the items that do not stand for the gateway, or choose the right one on the gateway.',
        ],
        ci_adopted: [
            'The gateway has a configuration item that the app did not create',
            'No action is needed if it is the right one: the app writes only the attributes of the gateway on it, and never its name, class or owners. Otherwise choose another one on the gateway.',
        ],
        ci_shared: [
            'Several gateways have one configuration item',
            'No action is needed if the item stands for all of them: the columns and key values of the gateway on it are those of the last event about any of them. Otherwise choose another item on one of the gateways.',
        ],
        ci_not_free: [
            'The identification engine takes an item for the gateway that stands for something else',
            'The gateway has an item of its own. If the item of the line is the right one, choose it on the gateway, and retire the other one.',
        ],
        gateway_shared: [
            'Two organizations report a gateway with the same ID',
            'Give the gateways of each organization IDs of their own at Keeptrusts. Until then they share one row, one configuration item and their incidents; their change requests are kept apart.',
        ],
        decision_already_counted: [
            'Another delivery already reported this decision',
            'No action is needed: the decision counts once.',
        ],
        person_not_found: [
            'No active user is the person whom Keeptrusts names',
            'No action is needed: the service user stands in. To have people found, set `x_kt_gov.process.person_columns` to the columns of `sys_user` that hold what Keeptrusts knows them by.',
        ],
        person_ambiguous: [
            'More than one active user matches the person whom Keeptrusts names',
            'Make the value unique, or name fewer columns in `x_kt_gov.process.person_columns`. The service user stands in.',
        ],
        person_overruled: [
            'The instance sets a column itself that says who opened, requested or closed a record',
            'Look for a business rule that sets the columns that the line names from `gs.getUserID()`: the value then depends on who runs the work.',
        ],
        seal_unchecked: [
            'The key of this instance cannot be read, so deliveries are stored without a seal, and a changed one is not known',
            'Empty `x_kt_gov.platform.instance_key`: the app makes another one within a minute. Compare the records of this delivery with Keeptrusts.',
        ],
        time_in_future: [
            'The event states a time in the future',
            'Compare the clock of the sender with that of the instance. The time of receipt counts; `x_kt_gov.webhook.tolerance_seconds` states how far ahead a clock may be.',
        ],
        time_unreadable: [
            'The event states a time that cannot be read',
            'Correct the form of the time at the sender. The event was processed, but where the time of another event about the same thing is known, that one counts.',
        ],
        changed_by_instance: [
            'A rule, a policy or a template of the instance stored another value than was written',
            'No action is needed if the value is meant: the app does not write it again. Otherwise correct the rule, policy or template that changes the column that the line names, and set the value by hand.',
        ],
        link_not_stored: [
            'The row that links the record to its subject is gone right after it was stored',
            'Find the business rule or flow that deletes rows of `x_kt_gov_link`, and end it. Until then each event makes another record; remove by hand those that are too many.',
        ],
        incident_already_open: ['The incident was already opened for this event', 'No action is needed.'],
        incident_closed: ['People closed the incident', 'No action is needed: the incident stays closed.'],
        incident_note_cap: [
            'The open incident has the maximum number of work notes',
            'Raise `x_kt_gov.incident.note_cap` if more work notes are wanted. The occurrence was counted.',
        ],
        incident_day_cap: [
            'The maximum number of incidents per day is reached',
            'Raise `x_kt_gov.incident.day_cap` if more incidents are wanted. The violation was counted as overflow.',
        ],
    },
}
