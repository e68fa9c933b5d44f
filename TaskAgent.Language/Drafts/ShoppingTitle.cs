using System.Text;

namespace TaskAgent.Language.Drafts;

/// <summary>The title of a list: "Buy toast, butter and jam".</summary>
static class ShoppingTitle
{
    const int Shown = 6;

    public static string Of(Frame frame, FieldList fields)
    {
        foreach (var field in fields.Fields)
        {
            if (field is { Key: "items", Value: FieldValue.List { Values: var items } })
            {
                var title = new StringBuilder("Buy ");
                for (var i = 0; i < Math.Min(items.Count, Shown); i++)
                {
                    title.Append(i == 0 ? "" : i == items.Count - 1 ? " and " : ", ").Append(items[i]);
                }

                return Titles.Finish(items.Count > Shown ? title.Append(", …") : title);
            }
        }

        return Titles.Of(frame);
    }
}
