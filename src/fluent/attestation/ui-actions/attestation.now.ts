/** The button above the lists of the attestation chain that verifies it. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'
import { verifyChainAction } from '../../../server/attestation/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-verify-attestations'],
    name: 'Verify now',
    table: 'x_kt_gov_attestation',
    actionName: 'x_kt_gov_verify_attestations',
    active: true,
    order: 100,
    hint: 'Compare every attestation and every attested row with its digest, for less than a minute; the scheduled job continues',
    condition: "gs.hasRole('x_kt_gov.auditor')",
    showInsert: false,
    showUpdate: false,
    list: { showBannerButton: true, style: 'primary' },
    roles: [auditor],
    script: verifyChainAction,
})
UiAction({
    $id: Now.ID['ui-action-verify-attestations-checks'],
    name: 'Verify now',
    table: 'x_kt_gov_attestation_check',
    actionName: 'x_kt_gov_verify_attestations',
    active: true,
    order: 100,
    hint: 'Compare every attestation and every attested row with its digest, for less than a minute; the scheduled job continues',
    condition: "gs.hasRole('x_kt_gov.auditor')",
    showInsert: false,
    showUpdate: false,
    list: { showBannerButton: true, style: 'primary' },
    roles: [auditor],
    script: verifyChainAction,
})
