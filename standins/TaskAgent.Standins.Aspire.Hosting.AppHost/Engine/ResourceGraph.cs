using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Engine;

static class ResourceGraph
{
    /// <exception cref="DistributedApplicationException">Resources wait for each other.</exception>
    public static void RefuseCycles(IEnumerable<IResource> resources)
    {
        var done = new HashSet<IResource>();
        var path = new List<IResource>();
        foreach (var resource in resources)
        {
            Visit(resource);
        }

        void Visit(IResource resource)
        {
            if (path.IndexOf(resource) is >= 0 and var start)
            {
                var names = string.Join(" waits for ", path.Skip(start).Append(resource).Select(one => one.Name));
                throw new DistributedApplicationException($"Nothing can start: {names}.");
            }

            if (!done.Add(resource))
            {
                return;
            }

            path.Add(resource);
            foreach (var wait in Dependencies.Of(resource))
            {
                Visit(wait.Resource);
            }

            path.Remove(resource);
        }
    }

    /// <summary>Instances in groups: none uses one of its own group or of a group before. Users of each other come as they come.</summary>
    public static IEnumerable<IEnumerable<ResourceInstance>> UsersFirst(IReadOnlyList<ResourceInstance> instances)
    {
        var heights = new Dictionary<IResource, int>();
        return instances.GroupBy(instance => Height(instance.Resource)).OrderByDescending(group => group.Key);

        int Height(IResource resource)
        {
            if (!heights.TryGetValue(resource, out var height))
            {
                heights[resource] = 0;
                height = heights[resource] = Uses(resource).Select(Height).Append(-1).Max() + 1;
            }

            return height;
        }
    }

    static IEnumerable<IResource> Uses(IResource resource)
    {
        var related = resource.Annotations.OfType<ResourceRelationshipAnnotation>().Select(relationship => relationship.Resource);
        return resource is IResourceWithParent child ? related.Append(child.Parent) : related;
    }
}
