/** GlideUser: the user of the running script. */

import type { User } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { ArrayList } from './array-list.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'

/** What gs.getUser() answers. */
export class GlideUser {
    constructor(
        readonly context: ScriptContext,
        readonly user: User,
    ) {}

    getID(): string {
        return this.user.sysId
    }

    getName(): string {
        return this.user.userName
    }

    getDisplayName(): string {
        return this.user.name
    }

    getFullName(): string {
        return this.user.name
    }

    getFirstName(): string {
        return this.#column('first_name')
    }

    getLastName(): string {
        return this.#column('last_name')
    }

    getEmail(): string {
        return this.#column('email')
    }

    getCompanyID(): string {
        return this.#column('company')
    }

    /** Any role of a comma-separated list; administrators have all. */
    hasRole(roles: unknown): boolean {
        if (this.user.roles.has('admin')) return true
        return toText(roles)
            .split(',')
            .some((role) => this.user.roles.has(role.trim()))
    }

    getRoles(): string[] {
        return [...this.user.roles]
    }

    /** Membership by the group's name or sys_id. */
    isMemberOf(group: unknown): boolean {
        const { records } = this.context.instance
        const name = toText(group)
        return this.#groups().some((id) => id === name || records.displayOf('sys_user_group', id) === name)
    }

    /** sys_ids of the user's groups; a list of Java, as the page of ArrayUtil shows. */
    getMyGroups(): ArrayList {
        return new ArrayList(this.#groups())
    }

    getManagerID(): string {
        return this.#column('manager')
    }

    #groups(): readonly string[] {
        const { instance, tx } = this.context
        if (!instance.dictionary.table('sys_user_grmember')) return []
        const memberships = instance.database.select(
            {
                table: 'sys_user_grmember',
                where: { kind: 'compare', path: 'user', operator: '=', value: this.user.sysId },
                orderBy: [],
                window: null,
            },
            tx.counters,
        )
        return memberships.flatMap((row) => (row.group ? [row.group] : []))
    }

    #column(name: string): string {
        return this.context.instance.database.get('sys_user', this.user.sysId)?.[name] ?? ''
    }
}

/** GlideUser as scripts see it. */
export const GLIDE_USER = glideClass<GlideUser>({
    name: 'GlideUser',
    type: GlideUser,
    methods: [
        'getID',
        'getName',
        'getDisplayName',
        'getFullName',
        'getFirstName',
        'getLastName',
        'getEmail',
        'getCompanyID',
        'hasRole',
        'getRoles',
        'isMemberOf',
        'getMyGroups',
        'getManagerID',
    ],
})
