/** Deploys an AI&MLOps platform together with a new cluster, on a network made for both. */

import { SamsungCloud } from 'gureum';

await using scp = new SamsungCloud();

const { vpc } = await scp.vpc.vpcs.createAndWait({ name: 'ml-platform', cidr: '10.0.0.0/16' });
const { subnet } = await scp.vpc.subnets.createAndWait({ name: 'nodes', type: 'GENERAL', vpc_id: vpc.id, cidr: '10.0.1.0/24' });
const { security_group: group } = await scp.securityGroup.securityGroups.create({ name: 'ml-nodes' });
const volume = await scp.fileStorage.volumes.createAndWait({ name: 'ml_data', protocol: 'NFS', type_name: 'HDD' });
const key = await scp.virtualServer.keypairs.create({ name: 'ml-nodes' });
const [version] = await scp.kubernetesEngine.kubernetesVersions.list().toArray({ limit: 1 });
const image = (await scp.aiMlOps.listImages().toArray()).find((each) => each.product_type === 'Mini');
if (version === undefined || image === undefined) throw new Error('nothing can be deployed');

const platform = await scp.aiMlOps.createPlatformAndWait(
  {
    ai_ml_ops_platform_create_request: {
      release_name: 'ml-platform',
      ai_ml_ops_platform_type: 'Mini',
      image_id: image.image_id,
      initial_user_email: 'ml@example.com',
      initial_user_password: process.env.PLATFORM_PASSWORD ?? '',
    },
    kubernetes_engine_create_request: {
      kubernetes_engine_name: 'ml-platform',
      k8s_version: version.kubernetes_version,
      vpc_id: vpc.id,
      subnet_id: subnet.id,
      security_group_id_list: [group.id],
      volume_id: volume.id,
    },
    node_pool_create_request: {
      name: 'nodes',
      server_type_id: 's1v16m64',
      image_os: 'ubuntu',
      image_os_version: '22.04',
      keypair_name: key.name,
      volume_size: 104,
      volume_type_name: 'SSD',
      desired_node_count: 2,
    },
  },
  { progress: true },
);
console.log(`${platform.release_name} is ${platform.release_state} on ${platform.cluster_name}`);
