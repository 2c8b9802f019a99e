/** Names the group of a setting on the Setup page, and creates it before where that is asked for. */
import { call, callPlatform, Refusal } from './call.ts'
import { say } from './messages.ts'

/** Whether an existing group is chosen, by name or sys_id, or a new one created. */
export type GroupChoice = 'choose' | 'create'

/** The group that stands in the setting now. */
export interface GroupSet {
    readonly group: string
    readonly sys_id: string
}

/** Whether the group was created for it. */
export interface GroupChosen extends GroupSet {
    readonly created: boolean
}

/**
 * A group is created by the Table API, in the rights of the person: the app creates none for anybody. What exists is chosen, so the same
 * can be asked for again.
 */
export async function setGroup(property: string, how: GroupChoice, name: string): Promise<GroupChosen> {
    try {
        return { ...(await choose(property, name)), created: false }
    } catch (failure) {
        if (how === 'choose' || !(failure instanceof Refusal) || failure.code !== 'group_not_found') throw failure
    }
    const { sys_id } = await create(name.trim())
    return { ...(await choose(property, sys_id)), created: true }
}

function choose(property: string, group: string): Promise<GroupSet> {
    return call<GroupSet>('POST', '/setup/groups', { property, group })
}

async function create(name: string): Promise<{ readonly sys_id: string }> {
    try {
        return await callPlatform('POST', '/api/now/table/sys_user_group?sysparm_fields=sys_id', {
            name,
            description: say('groups.description'),
        })
    } catch (failure) {
        if (failure instanceof Refusal && failure.code === 'http_403')
            throw new Refusal('group_create_denied', say('groups.denied'))
        throw failure
    }
}
