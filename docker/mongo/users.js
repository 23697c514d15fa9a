// Runs once, on an empty database: a user for each service, who reads and writes that service's database only.
for (const service of ['program', 'nomination', 'delegate', 'budget', 'notification']) {
  const password = process.env[`MONGO_${service.toUpperCase()}_PASSWORD`];
  if (!password) {
    throw new Error(`MONGO_${service.toUpperCase()}_PASSWORD is missing: run docker/make-env`);
  }
  db.getSiblingDB(service).createUser({user: service, pwd: password, roles: [{role: 'readWrite', db: service}]});
}
