/** What health checks may find, as data: every finding with its state, and what to do. */

import { OLDEST_RELEASE } from './release.ts'

/** What a check may find besides ok: the state that it means, what it means, and what to do. */
export const HEALTH_FINDINGS = {
    instance_unconfirmed: {
        state: 'failing',
        text: 'The app was set up on another instance: this one is a clone, or was renamed',
        advice: 'Deliveries are held and calls to Keeptrusts stop. Give this instance a secret and a token of its own, then choose Confirm this instance on the Setup page.',
    },
    instance_unbound: {
        state: 'attention',
        text: 'The app has not noted yet on which instance it was set up',
        advice: 'It does so by itself within a minute after a secret is set. When it does not, look at the schedules check, or choose Confirm this instance.',
    },
    secret_unset: {
        state: 'failing',
        text: 'No webhook secret is set: nothing is received',
        advice: 'Choose Set secret on the Setup page and enter the same secret at Keeptrusts.',
    },
    secret_weak: {
        state: 'failing',
        text: 'The webhook secret has fewer than 16 bytes, so it is not used: nothing is received',
        advice: 'Choose Rotate secret on the Setup page and enter the new secret at Keeptrusts. Deliveries are answered 503 until then, and the sender retries.',
    },
    secret_unreadable: {
        state: 'failing',
        text: 'A stored secret cannot be decrypted, so it is not used',
        advice: 'This is a copy of another instance, or its keys were replaced. Enter the secret again: the webhook secret on the Setup page, the API token in its property.',
    },
    secrets_not_kept: {
        state: 'attention',
        text: 'This instance does not return secrets from the table of the app, so they stay in system properties',
        advice: 'Restrict who writes scripts on this instance: scripts of other applications may read these properties. The app tries again once a day; the application log names the cause.',
    },
    index_missing: {
        state: 'failing',
        text: 'A unique index is missing: deliveries are refused, because nothing would be exactly once',
        advice: 'Remove duplicates from the table and create the unique index. The job measures again within five minutes; Measure platform on the Setup page does so at once.',
    },
    index_unmeasurable: {
        state: 'failing',
        text: 'A unique index cannot be measured: deliveries are refused, because nothing may be exactly once',
        advice: 'A rule, a data policy or the dictionary of this instance refuses the row that measures, without rules and with them; the fact `unique_indexes` under Platform facts names it. Let it pass rows whose text is `platform probe`. The next delivery measures again.',
    },
    index_not_remeasured: {
        state: 'attention',
        text: 'The unique indexes were there, and could not be measured again',
        advice: 'Deliveries are received. Find the rule, data policy or mandatory column that refuses the row that measures, let it pass rows whose text is `platform probe`, and choose Measure platform on the Setup page.',
    },
    index_unmeasured: {
        state: 'unknown',
        text: 'Not measured yet by this build',
        advice: 'No action is needed: the first delivery measures, and so does the job.',
    },
    previous_secret_weak: {
        state: 'attention',
        text: 'The previous secret has fewer than 16 bytes, so it is refused',
        advice: 'Enter `remove` in the property `x_kt_gov.webhook.previous_secret`. If a sender still uses it, enter the current secret there.',
    },
    previous_secret_in_use: {
        state: 'attention',
        text: 'The last delivery was signed with the previous secret',
        advice: 'Enter the new secret at Keeptrusts before that time. If it is lost, choose Rotate secret again: the previous one stays valid.',
    },
    signature_mode_changed: {
        state: 'failing',
        text: 'A holder of the secret signs in another mode than the pinned one, and is refused',
        advice: 'Ask Keeptrusts whether it changed how it signs. If it did, set `x_kt_gov.webhook.signature_mode` to the mode that is named here, or empty it, and have Keeptrusts send again what was refused. If it did not, rotate the secret: somebody else has it.',
    },
    refused_unsigned: {
        state: 'attention',
        text: 'A request without a signature was refused',
        advice: 'If Keeptrusts sent it, set the secret at Keeptrusts, and let every proxy pass the header `X-Keeptrusts-Signature`. Otherwise no action is needed: a public route is called by strangers.',
    },
    refused_other_header: {
        state: 'attention',
        text: 'A request was refused whose signature is in a header of another scheme',
        advice: 'Let the sender sign as REST.md lists: the app takes the headers of Keeptrusts, of Standard Webhooks, of Svix and `X-Hub-Signature-256`, with HMAC-SHA256.',
    },
    refused_unreadable: {
        state: 'attention',
        text: 'A request was refused whose signature header holds no signature of HMAC-SHA256',
        advice: 'Let the sender write 64 hexadecimal digits or 44 characters of base64, and a time in seconds or ISO 8601 after `t=`.',
    },
    refused_clock: {
        state: 'attention',
        text: 'A request was refused because its signed time is too far from the clock of this instance',
        advice: 'Compare the clock of the sender with that of this instance. If a queue in between is slow, raise `x_kt_gov.webhook.tolerance_seconds`.',
    },
    refused_compressed: {
        state: 'attention',
        text: 'A request with a compressed body was refused: the signature covers other bytes than were read',
        advice: 'Switch compression of request bodies off at the sender, or at the proxy in between.',
    },
    refused_charset: {
        state: 'attention',
        text: 'A request in another character set than UTF-8 was refused',
        advice: 'Let the sender, or the proxy in between, send UTF-8.',
    },
    refused_changed_body: {
        state: 'attention',
        text: 'A request was refused whose body has another length than it announces',
        advice: 'Something in between changes the body. Let every proxy pass the bytes as they are.',
    },
    refused_secret_form: {
        state: 'attention',
        text: 'A request was refused, and the stored secret holds blanks or begins with `v1,`',
        advice: 'Choose Set secret on the Setup page, or copy the secret again without blanks and without `v1,`.',
    },
    refused_secret: {
        state: 'attention',
        text: 'A request was refused because its signature is that of another secret, or of another body',
        advice: 'If Keeptrusts sent it, set the same secret at Keeptrusts and here, and see that no proxy changes the body. Otherwise no action is needed: the request was forged.',
    },
    refused_mode: {
        state: 'attention',
        text: 'A request was refused that was signed in another mode than the pinned one',
        advice: 'See the check of the signature mode.',
    },
    refused_content_type: {
        state: 'attention',
        text: 'A request was refused because its content type is not JSON',
        advice: 'Let the sender send `application/json` or a type that ends in `+json`.',
    },
    refused_too_large: {
        state: 'attention',
        text: 'A request was refused because its body is too large',
        advice: 'Raise `x_kt_gov.webhook.max_body_bytes`, or let the sender send smaller batches.',
    },
    previous_secret_expired: {
        state: 'attention',
        text: 'The previous secret is past its date and still stored',
        advice: 'Enter `remove` in the property `x_kt_gov.webhook.previous_secret`: it is refused, and need not be kept.',
    },
    previous_secret_dateless: {
        state: 'attention',
        text: 'A previous secret is stored without a usable date, so it is refused',
        advice: 'Set `x_kt_gov.webhook.previous_secret_expires` (UTC, yyyy-MM-dd HH:mm:ss), or enter `remove` in `x_kt_gov.webhook.previous_secret`.',
    },
    updates_refused: {
        state: 'failing',
        text: 'Rows are claimed again and again, and the instance refuses to write them',
        advice: 'Change the business rule that is named, or find the data policy or mandatory column of that table, so that the app can update its rows. Then choose Reprocess on the delivery, or Retry on the export or write-back; after nine claims the app tries the row only once an hour.',
    },
    claim_of_nobody: {
        state: 'attention',
        text: 'A claim expires later than any worker claims for',
        advice: 'Compare the clocks of the nodes: one may be wrong, or somebody made the row. It holds nothing up: the next worker removes it.',
    },
    test_delivery_missing: {
        state: 'attention',
        text: 'No test delivery has arrived yet',
        advice: 'Choose Send test delivery, then send one from Keeptrusts, which alone proves the way from there.',
    },
    test_delivery_refused: {
        state: 'failing',
        text: 'The test delivery was refused',
        advice: 'The answer names the reason; look it up in the list of codes.',
    },
    test_delivery_lost: {
        state: 'failing',
        text: 'The test delivery was accepted but is not stored as a connection test',
        advice: 'Look for a business rule of this instance on the table Keeptrusts delivery.',
    },
    test_delivery_unsent: {
        state: 'failing',
        text: 'The test delivery did not reach this instance',
        advice: 'Check that `glide.servlet.uri` is the address of this instance and that it may call itself; a list of allowed addresses may forbid it. A test from Keeptrusts shows whether the way from there is open.',
    },
    instance_address_unknown: {
        state: 'attention',
        text: 'The app does not know the address of this instance',
        advice: 'Set the platform property `glide.servlet.uri`, or send the test delivery from Keeptrusts.',
    },
    traffic_stopped: {
        state: 'attention',
        text: 'Nothing arrived for 15 minutes although deliveries are usual',
        advice: 'Look at the webhook at Keeptrusts: is it active, and what does this instance answer there?',
    },
    dead_letters_waiting: {
        state: 'attention',
        text: 'Dead letters wait for a person',
        advice: 'Open the list, read the code of each, repair the cause, and reprocess them.',
    },
    deliveries_held: {
        state: 'attention',
        text: 'People keep deliveries from being processed',
        advice: 'Open the list: the lines of each delivery name who held it and when. Release what has no reason to wait.',
    },
    deliveries_tampered: {
        state: 'failing',
        text: 'Deliveries are stored otherwise than they were received',
        advice: 'They are not processed any more. Open the list, and find out who or what changed the rows, such as a business rule of this instance, and keep them as evidence. Compare the records that they were processed to with Keeptrusts, then ask for the deliveries to be resent.',
    },
    deliveries_stray: {
        state: 'failing',
        text: 'Deliveries are in a state that the app did not give them',
        advice: 'They are not processed. Open the deliveries of the last week whose state is none of the list, or processed or ignored after no attempt, find out which business rule or script wrote it, and reprocess them.',
    },
    write_backs_tampered: {
        state: 'failing',
        text: 'Write-backs are not as the people who acted left them',
        advice: 'They were not sent. Open the list, and find out who or what changed the rows, such as a business rule of this instance. Compare the escalations with Keeptrusts, then let people claim or close the reviews again.',
    },
    write_backs_unsealed: {
        state: 'attention',
        text: 'Write-backs were not sent because no seal of this instance proves who acted',
        advice: 'They waited during an upgrade or were queued before the app had its key, or somebody removed the seal. Open the list; let people claim or close the reviews again, or choose Retry.',
    },
    deliveries_unverifiable: {
        state: 'attention',
        text: 'Deliveries were sealed under a key that this instance does not have',
        advice: 'The property `x_kt_gov.platform.instance_key` was emptied, or this is a copy of another instance that cannot read its secrets. What waits to be processed ends as a dead letter: ask for it to be resent at Keeptrusts.',
    },
    instance_key_unreadable: {
        state: 'failing',
        text: 'What is stored as the key of this instance is no key, so deliveries are stored without a seal',
        advice: 'Somebody changed `x_kt_gov.platform.instance_key`, or this is a copy that cannot decrypt it. Put the key back if you have it; otherwise empty the property, and the app makes another one within a minute. Deliveries of the meantime have the remark `seal_unchecked`.',
    },
    instance_key_missing: {
        state: 'attention',
        text: 'The app has not made its key yet, so deliveries are stored without a seal',
        advice: 'The scheduled job Keeptrusts: process due deliveries makes it within a minute once a webhook secret is set. If it does not, the instance does not store `x_kt_gov.platform.instance_key`: look into the log.',
    },
    token_missing: {
        state: 'attention',
        text: 'No token for Keeptrusts is set',
        advice: 'Set `x_kt_gov.keeptrusts.token`, or a credential behind the connection alias. Without it nothing is exported or written back.',
    },
    token_other_host: {
        state: 'failing',
        text: 'The token was entered for another host, so it is not sent',
        advice: 'If the new address is right, enter the token again in `x_kt_gov.keeptrusts.token`; otherwise correct `x_kt_gov.keeptrusts.api_url`, and find out who changed it.',
    },
    base_url_private: {
        state: 'failing',
        text: 'The address of Keeptrusts is in a private network or has a port of its own, and no MID Server is set',
        advice: 'Correct `x_kt_gov.keeptrusts.api_url`. If Keeptrusts is in your own network, set a MID Server on both HTTP methods of the REST message Keeptrusts API.',
    },
    base_url_invalid: {
        state: 'failing',
        text: 'The address of Keeptrusts is not an https address',
        advice: 'Set `x_kt_gov.keeptrusts.api_url` or the URL of the connection alias.',
    },
    name_unresolved: {
        state: 'failing',
        text: 'The name of the Keeptrusts host cannot be resolved',
        advice: 'Check the spelling of the address; for a private host use a MID Server in the REST message Keeptrusts API.',
    },
    call_timeout: {
        state: 'failing',
        text: 'Keeptrusts did not answer in time',
        advice: 'Look for a firewall between this instance and Keeptrusts, then at `x_kt_gov.keeptrusts.timeout_seconds`.',
    },
    connection_failed: {
        state: 'failing',
        text: 'The connection to Keeptrusts failed or broke off',
        advice: 'Check the address, the port and the certificate, then the outbound HTTP log.',
    },
    rate_limited: {
        state: 'attention',
        text: 'Keeptrusts asks to come back later (429)',
        advice: 'Keeptrusts is reachable; wait and check again. Nothing is wrong with the token.',
    },
    service_unavailable: {
        state: 'failing',
        text: 'Keeptrusts is in trouble (5xx)',
        advice: 'Look at the status of Keeptrusts and check again later.',
    },
    token_rejected: {
        state: 'failing',
        text: 'Keeptrusts does not accept the token (401)',
        advice: 'Make a new token at Keeptrusts and store it. A new token revokes the old one at once.',
    },
    token_forbidden: {
        state: 'attention',
        text: 'The token is alive but may not read webhooks (403)',
        advice: 'Give it the permissions that the installation guide names; what it lacks for exports shows on the export.',
    },
    token_unproven: {
        state: 'unknown',
        text: 'The answer does not show whether the token is accepted',
        advice: 'Ask for an export: its state says what the token may do.',
    },
    not_asked_yet: {
        state: 'unknown',
        text: 'Not checked yet',
        advice: 'Choose the button beside it on the Setup page. The daily job checks as well.',
    },
    token_expired: {
        state: 'failing',
        text: 'The token expired',
        advice: 'Make a new token at Keeptrusts, store it and set `x_kt_gov.keeptrusts.access_expires`.',
    },
    token_expiring: {
        state: 'attention',
        text: 'The token expires within three days',
        advice: 'Make a new token at Keeptrusts, store it and set `x_kt_gov.keeptrusts.access_expires`.',
    },
    token_date_unreadable: {
        state: 'attention',
        text: 'The date on which the token expires cannot be read',
        advice: 'Write `x_kt_gov.keeptrusts.access_expires` as yyyy-MM-dd HH:mm:ss in UTC, or empty it.',
    },
    canary_missed: {
        state: 'failing',
        text: 'The collection does not find everything that it is known to have to find',
        advice: 'Open the list Canaries: each names what was not found. Then open Evidence sources, and make readable what could have shown it. What is missed there is missed of your automations too.',
    },
    canary_undecided: {
        state: 'attention',
        text: 'A canary has no verdict after two days, so it is not known what the collection finds',
        advice: 'See that the collection and the job Keeptrusts: plant and find canaries run. If they do, the application log names the rule or the access control that refuses the verdict.',
    },
    canary_not_run: {
        state: 'attention',
        text: 'A canary did not run, so it is not known what the collection finds',
        advice: 'Open the list Canaries. Activate the rule or the job that is named, and see that asynchronous work is done.',
    },
    canary_not_planted: {
        state: 'attention',
        text: 'No canary was planted for twice the interval',
        advice: 'See that the job Keeptrusts: plant and find canaries and the collection run. If they do, the application log names the rule or the access control that refuses the rows.',
    },
    canary_false_link: {
        state: 'failing',
        text: 'Evidence names something for a canary that did not run',
        advice: 'Open the list Canaries: it names the links and their grades. Treat claims of the same grade with care until the cause is known.',
    },
    canaries_off: {
        state: 'attention',
        text: 'No canaries are planted, so it is not measured what the collection finds',
        advice: 'Set `x_kt_gov.canary.interval_hours` to 6.',
    },
    attestation_removed: {
        state: 'failing',
        text: 'Attestations are missing from the chain',
        advice: 'Nobody can delete them through the app. Find out who or what deleted rows of the table Attestations, and compare with the heads that were kept outside this instance. Keep the database as it is until then.',
    },
    attestation_changed: {
        state: 'failing',
        text: 'An attestation is not what it was when it was stored',
        advice: 'Nobody can change it through the app. Open the position that is named, and compare its head with the heads that were kept outside this instance. Find out who or what wrote the table Attestations.',
    },
    attestation_moved: {
        state: 'failing',
        text: 'An attestation is at another position than it was stored at',
        advice: 'Nobody can move it through the app. Open the position that is named, and compare its head with the heads that were kept outside this instance. Find out who or what wrote the table Attestations.',
    },
    attestation_head_rewritten: {
        state: 'failing',
        text: 'A head of the chain is another one than the app stored, or than an earlier check has seen',
        advice: 'Somebody wrote the chain again from there on. Compare the heads that were kept outside this instance: in the log, in the daily notification, or in the record of `x_kt_gov.notify.heads_record`. What was attested behind that position proves nothing.',
    },
    attested_row_changed: {
        state: 'failing',
        text: 'A row is not what it was when it was measured',
        advice: 'Open the row that is named, and find out who or what changed it, such as a business rule of this instance. Do not rely on it: test the control again, or collect the evidence again.',
    },
    attested_row_removed: {
        state: 'failing',
        text: 'A row that was measured is gone, and no cleanup rule has removed it',
        advice: 'Find out who or what deleted it. If a cleanup rule with a shorter age was active until lately, no action is needed.',
    },
    attested_row_inserted: {
        state: 'failing',
        text: 'A row says that it was measured at a time that is attested without it',
        advice: 'The app did not store it at that time. Find out who or what inserted it, and do not rely on it.',
    },
    decision_count_differs: {
        state: 'failing',
        text: 'A count says another number than it has decisions',
        advice: 'Nobody can change it through the app. Open the count that is named, and find out who or what wrote it, such as a business rule of this instance. Control tests of its day are wrong: test them again when the number is right. The next decision of the same count puts it right.',
    },
    attestation_check_running: {
        state: 'unknown',
        text: 'The check of the attestation chain is under way',
        advice: 'No action is needed: the scheduled job continues. Choose the button again to wait for more of it.',
    },
    attestation_behind: {
        state: 'attention',
        text: 'The attestation chain does not reach yesterday',
        advice: 'After the installation, no action is needed for some hours: older days are attested first. Otherwise look at the scheduled job Keeptrusts: extend attestation chain, and in the application log for an attestation that was not stored.',
    },
    group_unresolved: {
        state: 'attention',
        text: 'A configured group is missing, inactive or there more than once',
        advice: 'Choose Set group on the Setup page: it takes a group that exists, or creates one. Records stay without a group until then; Reprocess on their deliveries fills it in afterwards.',
    },
    notify_off: {
        state: 'attention',
        text: 'Nobody is notified: notifications are off',
        advice: 'Set `x_kt_gov.notify.enabled` to true.',
    },
    notify_group_unset: {
        state: 'attention',
        text: 'Nobody is notified: no group owns the app',
        advice: 'Choose Set group for Notifications on the Setup page. Its members get a mail when something is wrong, and when it is over.',
    },
    notify_group_unusable: {
        state: 'attention',
        text: 'Nobody is notified: the group for notifications is missing, there more than once, or has no active member',
        advice: 'Add members to the group, or choose another one for Notifications on the Setup page.',
    },
    group_empty: {
        state: 'attention',
        text: 'A group that is assigned records has no active member',
        advice: 'Add members to the group, or choose another group on the Setup page. Nobody works on what is assigned to it until then.',
    },
    group_members_lack_role: {
        state: 'attention',
        text: 'Members of a group have no role to work on what is assigned to it',
        advice: 'Give one of the roles that are named to the group or to its members; for the reviews of the app itself that is `x_kt_gov.reviewer`. If other roles let people work on these records on this instance, no action is needed.',
    },
    group_members_unreadable: {
        state: 'unknown',
        text: 'The members of a group or their roles cannot be read',
        advice: 'Allow the cross-scope privileges of x_kt_gov to read sys_user_grmember and sys_user_has_role.',
    },
    service_user_unresolved: {
        state: 'failing',
        text: 'The service user cannot stand in any record',
        advice: 'Activate the user, or name another one in `x_kt_gov.process.service_user`. Until then the columns that say who opened or closed a record stay empty.',
    },
    change_template_unusable: {
        state: 'attention',
        text: 'The standard change template is absent, inactive or retired, or has no current version',
        advice: 'Enter the sys_id of an approved standard change template in `x_kt_gov.change.standard_template`, or empty the property. Until then policy changes are normal changes.',
    },
    person_columns_unknown: {
        state: 'attention',
        text: 'A column by which people are to be found is not a column of users',
        advice: 'Correct `x_kt_gov.process.person_columns`: columns of `sys_user`, at most five, separated by commas.',
    },
    rule_column_ignored: {
        state: 'attention',
        text: 'A mapping rule names a column that rules do not set: it was stored before such columns were refused',
        advice: 'Open the rule that is named, remove the column from its extra fields, and save it. Until then the rule applies without the column, and each delivery has a line with `rule_column_reserved`.',
    },
    named_record_missing: {
        state: 'attention',
        text: 'A setting names a person or a record that is not on this instance, or not active',
        advice: 'Correct the property that is named, or empty it. Until then the app leaves out what it names.',
    },
    incident_choice_missing: {
        state: 'attention',
        text: 'A setting puts a value into incidents that is no choice of the column on this instance',
        advice: 'Add the choice, or correct the property that is named. Until then incidents hold a value that lists and forms do not offer.',
    },
    cmdb_class_missing: {
        state: 'failing',
        text: 'The CMDB class of gateways is not on this instance',
        advice: 'Set `x_kt_gov.cmdb.class` to a class that exists below `cmdb_ci`.',
    },
    cmdb_class_unfit: {
        state: 'failing',
        text: 'The table of gateways is no CMDB class',
        advice: 'Set `x_kt_gov.cmdb.class` to a class below `cmdb_ci`.',
    },
    cmdb_class_denied: {
        state: 'failing',
        text: 'The app may not read or write the CMDB class',
        advice: 'Allow the cross-scope privileges of x_kt_gov for this class (read, create, write).',
    },
    cmdb_privilege_missing: {
        state: 'attention',
        text: 'No cross-scope privilege for this class is recorded yet',
        advice: 'The package brings privileges for the usual classes. Add create and write for this one, above all where runtime access tracking enforces.',
    },
    grc_denied: {
        state: 'attention',
        text: 'GRC is installed but the app may not read its tables',
        advice: 'Allow the cross-scope privileges of x_kt_gov for them. Controls are kept in the tables of the app until then.',
    },
    source_unreadable: {
        state: 'attention',
        text: 'A source of execution evidence cannot be read in full',
        advice: 'Its row names what is missing and what would make it readable. Claims stay as weak as what could be read.',
    },
    sources_uncollected: {
        state: 'unknown',
        text: 'Execution evidence was not collected yet',
        advice: 'Choose Collect now on the Setup page, or wait for the job.',
    },
    attribution_unmeasured: {
        state: 'attention',
        text: 'Not measured yet: claims about includes stay inferred',
        advice: 'Choose Measure attribution on the Setup page. A log may take a minute to show the row; measure again then.',
    },
    evidence_broken: {
        state: 'failing',
        text: 'A stored file was changed or is missing',
        advice: 'Open the list. Fetch the export again and find out who changed the file.',
    },
    evidence_unknown: {
        state: 'attention',
        text: 'Files lie on exports that the app did not store there',
        advice: 'They are no evidence, and are copied to no record. Compare the attachments of the exports with the list of evidence files, and find out who moved or wrote the others. Files of an export that is being fetched are in the list soon.',
    },
    reconciliation_gap_open: {
        state: 'attention',
        text: 'Deliveries and exports disagree about how much was decided',
        advice: 'Open the list: each gap names the day, the policy and both counts.',
    },
    control_events_missing: {
        state: 'attention',
        text: 'A control mapping cannot come to a conclusion, because Keeptrusts does not send what it needs',
        advice: 'Subscribe the webhook at Keeptrusts to the event types that are named, or reconcile an export of the days. Control tests are inconclusive until then.',
    },
    control_mapping_unusable: {
        state: 'attention',
        text: 'A control mapping has an invalid threshold, minimum population or validity',
        advice: 'Correct the control mapping. Its tests are inconclusive until then.',
    },
    control_decisions_few: {
        state: 'unknown',
        text: 'A control mapping saw too few decisions, or none of its policy, to come to a conclusion',
        advice: 'Compare the pattern of the mapping with the policies that it names. Where policies are rarely needed, lower the minimum population.',
    },
    schedule_inactive: {
        state: 'failing',
        text: 'A scheduled job of the app is switched off',
        advice: 'Activate it again unless you know what takes its place.',
    },
    schedule_stuck: {
        state: 'failing',
        text: 'A scheduled job of the app is due and does not run',
        advice: 'Look at the row of the job in the scheduler (sys_trigger); saving the job makes a new one.',
    },
    schedules_missing: {
        state: 'failing',
        text: 'The scheduled jobs of the app are not there or cannot be read',
        advice: 'Repair the installation of the app.',
    },
    flow_draft: {
        state: 'attention',
        text: 'A flow, subflow or action of the app is a draft or was published without being compiled',
        advice: 'Open it in Workflow Studio and publish it; activate a flow or subflow afterwards. An application repository publishes them with the application. A draft never starts, and nothing reports that.',
    },
    flows_unreadable: {
        state: 'unknown',
        text: 'The flows and actions of the app cannot be read',
        advice: 'Allow the cross-scope privileges of x_kt_gov to read sys_hub_flow and sys_hub_action_type_definition.',
    },
    release_unsupported: {
        state: 'failing',
        text: `This release is older than ${OLDEST_RELEASE}, the oldest on which the app is supported`,
        advice: 'Upgrade the instance. The modules, tables and layouts of the app need what later releases have.',
    },
    release_unknown: {
        state: 'unknown',
        text: 'The release of this instance cannot be read',
        advice: 'Compare it with the oldest supported release in the installation guide.',
    },
    platform_unmeasured: {
        state: 'unknown',
        text: 'The platform was not measured yet',
        advice: 'Choose Measure platform on the Setup page. The job measures within five minutes after the installation and after an upgrade.',
    },
    platform_unfit: {
        state: 'attention',
        text: 'The platform answers a question in a way with which a part of the app does not work as described',
        advice: 'Look the question up in the administration guide, section Platform facts: it says what each answer means.',
    },
    property_invalid: {
        state: 'attention',
        text: 'A setting has a value that cannot be used: its default counts',
        advice: 'Correct the value; its description names type and range.',
    },
    check_failed: {
        state: 'unknown',
        text: 'The check itself met an error',
        advice: 'The application log names the check. The other checks are not affected.',
    },
} as const
export type FindingCode = keyof typeof HEALTH_FINDINGS
