/** Asks what a cluster can give, and deploys Cloud ML with just that. */

import { SamsungCloud } from 'gureum';

await using scp = new SamsungCloud();

const platforms = await scp.aiMlOps.listPlatforms().toArray();
const cluster_id = platforms.find((each) => each.release_name === 'ml-platform')?.cluster_id;
if (cluster_id === undefined || !(await scp.cloudMl.checkClusterReleasable({ cluster_id })).result) {
  throw new Error('Cloud ML cannot be deployed on this cluster');
}
const estimate = await scp.cloudMl.estimateCluster({ cluster_id });

const { registry } = await scp.containerRegistry.createAndWait({
  name: 'mlregistry',
  private_acl_enabled: false,
  private_acl_resources: [],
  public_acl_resources: [],
  public_visible_enabled: false,
});
const [image] = await scp.cloudMl.listImages().toArray({ limit: 1 });
if (image === undefined) throw new Error('nothing can be deployed');
const ml = await scp.cloudMl.createAndWait(
  {
    cloud_ml_name: 'ml-shared',
    cluster_id,
    image_id: image.image_id,
    analytics_resource: estimate.analytics,
    application_resource: estimate.application,
    custom_registry_host: registry.private_domain,
    custom_registry_access_key: process.env.REGISTRY_ACCESS_KEY ?? '',
    custom_registry_access_secret_key: process.env.REGISTRY_SECRET_KEY ?? '',
    domain_name: 'ml-shared',
    endpoint_type: 'private',
  },
  { progress: true },
);
console.log(`${ml.cloud_ml_name} is ${ml.cloud_ml_state}`);
