/** OAuth of the instance as a provider: which client gets a token, for whom, and whom a token stands for. */
import type { Condition, Instance, Row, User } from '../kernel/kernel.ts'
import { activeUser } from './active-user.ts'
import { openToken, sealToken } from './tokens.ts'

/** What a granted token request stands on. */
export interface Grant {
    readonly user: User
    readonly client: Row
    readonly refreshable: boolean
}

/** Application registry defaults: access tokens live 30 minutes, refresh tokens 100 days. */
const ACCESS_SECONDS = 1800
const REFRESH_SECONDS = 8_640_000

/** Client Credentials is off unless this property says true (KB1645212). */
const CLIENT_CREDENTIALS = 'glide.oauth.inbound.client.credential.grant_type.enabled'

/** Decides a token request of the grants `password`, `client_credentials` and `refresh_token`; null refuses it. */
export function decideGrant(instance: Instance, form: URLSearchParams): Grant | null {
    const client = findClient(instance, form.get('client_id') ?? '', form.get('client_secret') ?? '')
    const type = form.get('grant_type')
    const user = client && userOfGrant(instance, type, client, form)
    return user ? { user, client, refreshable: type !== 'client_credentials' } : null
}

function userOfGrant(instance: Instance, type: string | null, client: Row, form: URLSearchParams): User | null {
    if (type === 'password') return instance.users.authenticate(form.get('username') ?? '', form.get('password') ?? '')
    if (type === 'client_credentials')
        return instance.properties.get(CLIENT_CREDENTIALS) === 'true'
            ? activeUser(instance, client['user'] ?? '')
            : null
    if (type !== 'refresh_token') return null
    const facts = openToken(instance, 'refresh', form.get('refresh_token') ?? '')
    if (facts?.['client'] !== client['sys_id'] || Number(facts?.['until']) <= instance.clock.now()) return null
    return activeUser(instance, String(facts?.['user']))
}

/** The token set of a granted request, as the token endpoint answers it. */
export function issueTokens(instance: Instance, { user, client, refreshable }: Grant): Record<string, string | number> {
    const seconds = Number(client['access_token_lifespan']) || ACCESS_SECONDS
    const lasting = Number(client['refresh_token_lifespan']) || REFRESH_SECONDS
    const token = (kind: string, lifetime: number): string =>
        sealToken(instance, {
            kind,
            user: user.sysId,
            client: client['sys_id'] ?? '',
            until: instance.clock.now() + lifetime * 1000,
        })
    return {
        access_token: token('access', seconds),
        ...(refreshable ? { refresh_token: token('refresh', lasting) } : {}),
        scope: 'useraccount',
        token_type: 'Bearer',
        expires_in: seconds,
    }
}

/** The user of a valid access token, or null. */
export function userOfAccessToken(instance: Instance, token: string): User | null {
    const facts = openToken(instance, 'access', token)
    if (!facts || Number(facts['until']) <= instance.clock.now()) return null
    return activeUser(instance, String(facts['user']))
}

/** An active entry of the application registry with this id and secret. */
function findClient(instance: Instance, id: string, secret: string): Row | null {
    if (id === '') return null
    const where: Condition = { kind: 'compare', path: 'client_id', operator: '=', value: id }
    const row = instance.database.select({ table: 'oauth_entity', where, orderBy: [], window: null })[0]
    if (!row || row['active'] === '0') return null
    return instance.vault.open(row['client_secret'] ?? '') === secret ? row : null
}
