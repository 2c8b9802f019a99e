/** Who made a change, and by which column Keeptrusts may know them. */

import { isActorColumn, toUserKey } from '../../../../src/server/write-back/core/actor.ts'

it.each([
    ['6816f79cc0a8016401c5a33be04be441', 'sys_id'],
    ['6816F79CC0A8016401C5A33BE04BE441', 'user_name'],
    ['6816f79cc0a8016401c5a33be04be44', 'user_name'],
    ['abel.tuter', 'user_name'],
])('finds %s by %s', (user, column) => expect(toUserKey(user)).toBe(column))

it.each([
    ['email', true],
    ['employee_number', true],
    ['u_kt2', true],
    ['user_password', false],
    ['manager.email', false],
    ['2fa', false],
    ['Email', false],
    ['', false],
])('the column %j may be sent: %p', (column, expected) => expect(isActorColumn(column)).toBe(expected))
