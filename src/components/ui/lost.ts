/** The code when an action could not be reached or broke down. Apart from the form's hook, which not every page with actions needs. */
export const LOST = 'lost'
