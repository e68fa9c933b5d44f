namespace TaskAgent.Language.Tests;

public sealed class ListTitleTests
{
    [Theory]
    [InlineData("Buy milk, eggs", "milk|eggs", "milk|eggs|bread", "Buy milk, eggs and bread")]
    [InlineData("Buy milk, eggs, and bread", "milk|eggs|bread", "milk|bread", "Buy milk and bread")]
    [InlineData("Buy milk and eggs for Leo", "milk|eggs", "eggs", "Buy eggs for Leo")]
    [InlineData("Order new laptop", "laptop", "laptop|mouse", "Order new laptop and mouse")]
    [InlineData("Buy groceries", "milk|eggs", "milk|eggs|bread", "Buy groceries")]
    [InlineData("Buy 2 gallons of milk and some eggs", "milk|eggs", "milk", "Buy 2 gallons of milk and some eggs")]
    [InlineData("Buy milkshakes", "milk", "milk|eggs", "Buy milkshakes")]
    [InlineData("Buy oat milk", "milk", "milk", "Buy oat milk")]
    public void After_ItemsChanged_FollowsThem(string title, string before, string after, string expected) =>
        Assert.Equal(expected, ListTitle.After(title, before.Split('|'), after.Split('|')));

    [Fact]
    public void After_NothingLeft_KeepsTheTitle() =>
        Assert.Equal("Buy milk", ListTitle.After("Buy milk", ["milk"], []));
}
