/** The REST API by which administrators read settings and change them. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'
import { getSettings, patchSettings } from '../../../server/operations/entry/setting-routes'

export const settingsAcl = Acl({
    $id: Now.ID['acl-rest-settings'],
    type: 'rest_endpoint',
    name: 'Keeptrusts settings',
    operation: 'execute',
    roles: [admin],
    description: 'May read and change the settings of the app',
})

RestApi({
    $id: Now.ID['rest-settings'],
    name: 'Keeptrusts settings',
    serviceId: 'settings',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Reads settings, and changes them unless a value is invalid',
    versions: [{ $id: Now.ID['rest-settings-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-settings-get'],
            name: 'Read settings',
            shortDescription: 'Every setting except secrets, with its effective value and its problem',
            method: 'GET',
            path: '/values',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [settingsAcl],
            script: getSettings,
        },
        {
            $id: Now.ID['rest-settings-patch'],
            name: 'Change settings',
            shortDescription: 'Changes all named settings or none: an invalid value is refused with a reason',
            method: 'PATCH',
            path: '/values',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [settingsAcl],
            script: patchSettings,
            requestExample: '{"x_kt_gov.webhook.tolerance_seconds":"300"}',
        },
    ],
})
