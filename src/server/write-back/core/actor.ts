/** How the user behind a change is found, and by which column Keeptrusts may know them. */

/** The column that finds a user: `sys_id`, as references hold it, or `user_name`, as `sys_updated_by` does. */
export function toUserKey(user: string): 'sys_id' | 'user_name' {
    return /^[0-9a-f]{32}$/.test(user) ? 'sys_id' : 'user_name'
}

/** Whether a column of the user may be sent to Keeptrusts: a plain column name, and never a password. */
export function isActorColumn(column: string): boolean {
    return /^[a-z][a-z0-9_]*$/.test(column) && !/password/.test(column)
}
