/** The parts of the system, as the gateway routes them. */
export const services = ["program", "nomination", "delegate", "budget", "notification"] as const;
export type ServiceName = (typeof services)[number];
