/** The local instance as tests, the demo and the benches use it. */
export { setPassword, setProperty, setSecret, SECRET_PROPERTY } from './administration.ts'
export { bootInstance, ensureBuilt, findApplication, type Booted, type BootOptions } from './boot.ts'
export { createInstance, type LocalInstance } from './create-instance.ts'
export { serve, type RunningServer } from './http/server.ts'
export { installApp } from './install/install-app.ts'
export { installRecords, type GivenRecord } from './install/install-records.ts'
export { storeRows, type GivenRow } from './install/store-rows.ts'
export { storeUser, type GivenUser } from './install/store-user.ts'
