/** Sentences that routes answer in English and that pages show in the language of their reader. */

import { BUTTON_PHRASES } from './button-phrases.ts'
import { weakerEvidence } from '../advice/weaker-evidence.ts'
import { HEALTH_FINDINGS } from '../health/findings.ts'
import { PREMISES, RESIDUALS } from '../../../evidence/core/premises.ts'

/** Sentences of checks, settings and groups; `{0}` stands for what varies. A test compares them with what the checks say. */
export const PHRASES: readonly string[] = [
    'an https address without user name',
    'a path of plain characters that begins with / and holds {id} once, in a step of its own',
    'the name of a table',
    'at most five columns of sys_user, comma-separated, or none',
    'a sys_id, or nothing',
    'a text',
    'true or false',
    'the value of a choice of the column, or nothing',
    'a UTC time as yyyy-MM-dd HH:mm:ss, or nothing',
    'names of tables, comma-separated, or none',
    'scopes of applications, comma-separated, or none',
    'none or some of {0}, comma-separated',
    'one of {0}',
    'Policy changes',
    'Compliance reviews',
    'Configuration items, managed by',
    'Configuration items, supported by',
    'Notifications',
    'No setting of this name takes a group',
    'A group is given by its sys_id, or by its name of at most 80 characters',
    'No group has this name or sys_id',
    'The group is inactive: activate it, or choose another one',
    'Several active groups have this name',
    'The platform did not keep the value of the setting',
    'The value cannot be used',
    'The app has no such setting',
    'no group is set, so nobody is notified of what is wrong',
    '{0} arrived, was verified and understood',
    'The public route is off: send a test delivery from Keeptrusts',
    '{0} arrived at {1} UTC',
    '{0} of {1} canaries found, half of them within {2} minutes',
    'No canary has a verdict yet: the next runs of the collection look for them',
    'Nothing is attested yet; the scheduled job begins within ten minutes',
    'the last attested day is {0}',
    'No property names a group',
    '{0} of {1} found',
    'None is named: columns that say who opened or closed a record stay empty',
    '{0} opens, requests and closes the records of the app',
    'They are',
    'They are, as far as the app may read: not {0}',
    'None does',
    'Policy changes are standard changes, made from this template',
    'None is set: policy changes follow the change model that is set',
    'None is set: policy changes are emergency changes',
    'None is set, so policy changes are normal changes: the platform makes standard changes from an approved template only',
    '{0} can be read; privileges cannot be seen',
    '{0} can be read, created and written',
    'GRC is not installed: the app keeps controls in its own tables',
    '{0} can be read',
    '{0} of {1} readable; the others are not installed or not enabled',
    '{0}; measured {1} UTC',
    'No stored file was found changed or missing',
    'No other file lies on an export',
    'No control mapping is active',
    'Nothing was received yet',
    '{0} of {1} receive everything that a conclusion needs',
    'None',
    '{0} jobs are active',
    '{0} are published',
    'They can',
    '{0} questions are answered, {1} are open',
    'All values can be used',
    'status {0}',
    'Answers with status {0}',
    'Accepted with status {0}',
    'No date is set: nothing warns before the token expires',
    'Until {0} UTC',
    'Every write-back that was to be sent was as it was queued',
    'No group that exists is assigned records',
    'The app is not set up yet',
    'set up on {0}, this is {1}',
    'Set up on {0}; the name of this instance is unknown',
    'This is {0}',
    'A secret is set',
    'No previous secret is stored',
    'it is accepted until {0} UTC',
    'Accepted until {0} UTC',
    'None in the last day',
    '{0} at {1} UTC; pinned is {2}',
    'No mode is pinned yet',
    '{0} is pinned',
    'To be moved into the table of secrets: {0}',
    'No secret is stored',
    'Only this application reads them',
    'Every delivery that was processed or shown was as it was received',
    'Every delivery has a state of the app',
    'No delivery has arrived yet',
    'the newest came {0} minutes ago',
    'The newest came at {0} UTC; {1} in the day before',
    'All are there',
    'No run has looked at this source yet',
    'Some of the time that is asked about was not read',
    'The text cannot be parsed',
    'The text may not be read',
    'Only known when it runs: line {0}',
    'No REST message is called {0}: line {1}',
    'Calls {0} without a REST message: line {1}',
    'Calls the address that {0} holds, which may have been another at the time of a run: line {1}',
    'Calls the address that {0} holds, which has no address as its value or may not be read: line {1}',
]

/** Sentences that belong to a code or to a fact of a proof. */
export function codePhrases(): readonly string[] {
    const codes = weakerEvidence.codes
    return [
        ...Object.keys(HEALTH_FINDINGS).map((code) => HEALTH_FINDINGS[code as keyof typeof HEALTH_FINDINGS].text),
        ...Object.keys(codes).flatMap((code) => codes[code]),
        ...Object.keys(PREMISES).map((id) => PREMISES[id as keyof typeof PREMISES]),
        ...Object.keys(RESIDUALS).map((id) => RESIDUALS[id as keyof typeof RESIDUALS]),
    ]
}

/** Every sentence, once: those without a place before the others, so that none is taken for a longer one. */
export function allPhrases(): readonly string[] {
    const known: Record<string, true> = {}
    for (const phrase of [...PHRASES, ...BUTTON_PHRASES, ...codePhrases()]) known[phrase] = true
    const isPlain = (phrase: string) => !/\{\d\}/.test(phrase)
    const phrases = Object.keys(known)
    const longestFirst = (one: string, other: string) => other.length - one.length
    return [...phrases.filter(isPlain), ...phrases.filter((phrase) => !isPlain(phrase)).sort(longestFirst)]
}
