SwaggerUIBundle({
  dom_id: "#descriptions",
  urls: ["program", "nomination", "delegate", "budget", "notification"]
    .map(service => ({ name: service, url: `/openapi/${service}.json` })),
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  deepLinking: true,
  persistAuthorization: false,
  validatorUrl: null, // asks no other site
});
