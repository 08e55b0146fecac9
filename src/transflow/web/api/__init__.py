"""The door for programs: `/api/v1`. An endpoint is a row of `table.ENDPOINTS`; routes and the OpenAPI
document are made of the rows."""
