/** Stands where `@servicenow/glide` would be: a unit test that reaches for the platform fails here, by name. */
throw new Error('a unit test imported @servicenow/glide: core and app stay free of the platform')
export {}
